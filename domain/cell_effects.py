"""What became of each cell of a row?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest
from typing import Final

from domain.account import STATES
from domain.decide import Outcome
from domain.events import FieldCleared, Ruled, StateEvent, UserCreated, Value, ValuesSet
from domain.fields import CLEAR, DISABLED, LABELS, PRIMARY_MAJOR, Field
from domain.records import Record
from domain.rule import Refusal
from domain.rules import (
    blank_keeps,
    clear_empties,
    labels_replace,
    mentor_auth_without_sso,
    primary_major_listed,
    ragged_row,
    unchanged_row,
    unknown_header,
)
from domain.settings import Settings
from domain.sheet import Sheet

BEYOND: Final = "(beyond the header)"
SO_ALREADY: Final = "so already"


class Effect(StrEnum):
    """What a cell does to its field."""

    SET = "set"
    CLEARED = "cleared"
    KEPT = "kept"
    IGNORED = "ignored"
    NOT_APPLIED = "not applied"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as it stands under its header, what it did, by which rule, and why.

    ``old`` and ``new`` are the field's values before the row and after it.
    """

    header: str
    text: str
    column: str | None
    effect: Effect
    rule: str | None
    why: str = ""
    old: Value | None = None
    new: Value | None = None


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of a row that ended, under the header of its file.

    ``refusals`` are those of all rules that refused the row; ``repeats`` says that it
    was the student's last row once more, and nobody looked at it.
    """

    record: Record
    sheet: Sheet
    settings: Settings
    outcome: Outcome
    refusals: Sequence[Refusal] = ()
    repeats: bool = False

    def told(self) -> Iterator[Cell]:
        """Cell by cell, in the order of the file."""
        fields = dict(self.sheet.columns)
        events = dict(_told(self.outcome.events))
        texts = ragged_row.padded(self.record.cells, self.sheet.width)
        both = zip_longest(self.sheet.header, texts, fillvalue=BEYOND)
        for position, (header, text) in enumerate(both):
            field = fields.get(position)
            if field is None:
                yield self._ignored(header, text)
            elif field.column in events:
                yield self._applied(header, text, field, *events[field.column])
            else:
                yield self._left(header, text, field)

    def _applied(
        self, header: str, text: str, field: Field, new: Value | None, rule: str
    ) -> Cell:
        effect = Effect.CLEARED if new in (None, ()) else Effect.SET
        new = None if new == () else new
        old = self._stored(field)
        return Cell(header, text, field.column, effect, rule, "", old, new)

    def _stored(self, field: Field) -> Value | None:
        before = self.outcome.account
        if before is None:
            return None
        return before.archived if field is DISABLED else before.value(field)

    def _ignored(self, header: str, text: str) -> Cell:
        known = self.settings.rulebook.headers[self.settings.user_type]
        if header == BEYOND:
            rule, why = ragged_row.RULE.name, "there is no header above it"
        elif header in known:
            silent = mentor_auth_without_sso
            warning = silent.mentor_auth_without_sso(known[header], self.settings)
            rule, why = silent.RULE.name, warning.text if warning else ""
        else:
            rule = unknown_header.RULE.name
            why = unknown_header.unknown_header(header, known).text
        return Cell(header, text, None, Effect.IGNORED, rule, why)

    def _left(self, header: str, text: str, field: Field) -> Cell:
        old = self._stored(field)
        effect, rule, why = self._because(field, text.strip(), old)
        return Cell(header, text, field.column, effect, rule, why, old, old)

    def _because(
        self, field: Field, text: str, stored: Value | None
    ) -> tuple[Effect, str | None, str]:
        """Why a cell changed nothing."""
        if self.outcome.refusal:
            return self._refused(field)
        if self.repeats:
            return Effect.KEPT, unchanged_row.RULE.name, "not looked at"
        if field is LABELS and self.settings.applies(labels_replace.RULE):
            return Effect.KEPT, labels_replace.RULE.name, SO_ALREADY
        if blank_keeps.keeps(text) or text == CLEAR:
            rule = clear_empties.RULE if text else blank_keeps.RULE
            name = rule.name if self.settings.applies(rule) else None
            return Effect.KEPT, name, SO_ALREADY if text else ""
        if field is PRIMARY_MAJOR and self.settings.value_of(field, text) != stored:
            listed = primary_major_listed.RULE.name
            return Effect.IGNORED, listed, "it is not among the majors"
        return Effect.KEPT, None, SO_ALREADY

    def _refused(self, field: Field) -> tuple[Effect, str | None, str]:
        for refusal in self.refusals:
            if said := (refusal.message or {}).get(field.spelling):
                return Effect.NOT_APPLIED, refusal.rule, "; ".join(said)
        return Effect.NOT_APPLIED, None, ""


def _told(events: Iterable[Ruled]) -> Iterator[tuple[str, tuple[Value | None, str]]]:
    """What the events say of each column, and by which rule."""
    for ruled in events:
        match ruled.event:
            case ValuesSet() | UserCreated():
                for column, value in ruled.event.values.items():
                    yield column, (value, ruled.rule)
            case FieldCleared():
                yield ruled.event.field, (None, ruled.rule)
            case event if isinstance(event, StateEvent):
                attribute, value = STATES[type(event)]
                yield attribute, (value, ruled.rule)
            case event:
                raise TypeError(f"{event!r} is told by no row")
