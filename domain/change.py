"""What would a row change about its account?"""

from collections.abc import Iterator
from typing import NamedTuple

from domain.account import address_key
from domain.events import FieldCleared, Ruled, Value, ValuesSet
from domain.fields import (
    EMAIL_ADDRESS,
    LABELS,
    PRIMARY_MAJOR,
    STORED,
    Field,
)
from domain.meeting import Meeting
from domain.rules import blank_keeps, clear_empties, labels_replace, list_replaces
from domain.rules.primary_major_listed import primary_major_listed
from domain.values import value_of

_ORDER = {event: order for order, event in enumerate(ValuesSet.__subclasses__())}


class Change(NamedTuple):
    """One field's new value, None when it is cleared, and the rule behind it."""

    field: Field
    value: Value | None
    rule: str


def changes(meeting: Meeting) -> list[Change]:
    """What the row's cells change, cell by cell, in the order of the field table."""
    passed_over = PRIMARY_MAJOR if primary_major_listed(meeting) else None
    cells = meeting.row.cells
    return [
        change
        for field in STORED
        if (text := cells.get(field.column)) is not None
        and field is not passed_over
        and (change := _change(meeting, field, text))
        and _differs(meeting, change)
    ]


def _change(meeting: Meeting, field: Field, text: str) -> Change | None:
    if field is not LABELS and blank_keeps.blank_keeps(text):
        return None
    if clear_empties.clear_empties(text):
        return Change(field, None, clear_empties.RULE.name)
    if field is LABELS:
        labels = labels_replace.labels_replace(text)
        return Change(field, labels, labels_replace.RULE.name)
    if field.is_list:
        items = list_replaces.list_replaces(text)
        return Change(field, items, list_replaces.RULE.name)
    value = value_of(field, text, mm_dd_yyyy=meeting.settings.job.reads_mm_dd_yyyy)
    return Change(field, value, meeting.found_by)


def _differs(meeting: Meeting, change: Change) -> bool:
    stored = meeting.account.value(change.field) if meeting.account else None
    if change.field is EMAIL_ADDRESS and change.value and stored:
        return address_key(str(change.value)) != address_key(str(stored))
    return (None if change.value == () else change.value) != stored


def events(found: list[Change]) -> Iterator[Ruled]:
    """The events that tell of the changes, one per kind and rule, clearings last."""
    told: dict[tuple[type[ValuesSet], str], dict[str, Value]] = {}
    for change in found:
        if change.value is not None:
            values = told.setdefault((change.field.told_by, change.rule), {})
            values[change.field.column] = change.value
    for (told_by, rule), values in sorted(told.items(), key=_in_order):
        yield Ruled(told_by(values), rule)
    for change in found:
        if change.value is None:
            yield Ruled(FieldCleared(change.field.column), change.rule)


def _in_order(told: tuple[tuple[type[ValuesSet], str], dict[str, Value]]) -> int:
    return _ORDER[told[0][0]]
