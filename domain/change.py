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
from domain.rules import (
    blank_keeps,
    clear_empties,
    labels_replace,
    list_replaces,
    primary_major_listed,
)

_ORDER = {event: order for order, event in enumerate(ValuesSet.__subclasses__())}


class Change(NamedTuple):
    """One field's new value, None when it is cleared, and the rule behind it."""

    field: Field
    value: Value | None
    rule: str


def changes(meeting: Meeting) -> list[Change]:
    """What the row's cells change, cell by cell, in the order of the field table."""
    passed_over = PRIMARY_MAJOR if primary_major_listed.passed_over(meeting) else None
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
    off = meeting.settings.off
    replaces_labels = field is LABELS and labels_replace.RULE.name not in off
    if blank_keeps.keeps(text) and not replaces_labels:
        cleared = Change(field, None, meeting.found_by)
        return cleared if blank_keeps.RULE.name in off else None
    if clear_empties.empties(text) and clear_empties.RULE.name not in off:
        return Change(field, None, clear_empties.RULE.name)
    if replaces_labels:
        return Change(field, labels_replace.labels(text), labels_replace.RULE.name)
    if field.is_list:
        return _list_change(meeting, field, list_replaces.items(text))
    return Change(field, meeting.settings.value_of(field, text), meeting.found_by)


def _list_change(meeting: Meeting, field: Field, items: tuple[str, ...]) -> Change:
    if meeting.settings.applies(list_replaces.RULE):
        return Change(field, items, list_replaces.RULE.name)
    stored = meeting.account.value(field) if meeting.account else ()
    kept = stored if isinstance(stored, tuple) else ()
    return Change(field, tuple(dict.fromkeys(kept + items)), meeting.found_by)


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
