"""What would a row change about its account?"""

from collections.abc import Iterator
from itertools import compress
from operator import ne
from typing import NamedTuple

from domain.account import address_key
from domain.events import FieldCleared, Ruled, Value, Values, ValuesSet
from domain.fields import BY_COLUMN, EMAIL_ADDRESS, FIELDS, Field
from domain.leaving import left_by
from domain.meeting import Meeting

_PLACE = {field: place for place, field in enumerate(FIELDS)}
_ORDER = {event: order for order, event in enumerate(ValuesSet.__subclasses__())}


class Change(NamedTuple):
    """One field's new value, None when it is cleared, and the rule behind it."""

    field: Field
    value: Value | None
    rule: str


def first_values(meeting: Meeting, passed_over: Field | None) -> Values:
    """What the row says of a new account, in the order of the field table.

    The field that is ``passed_over`` is not set.
    """
    said = _said(meeting)
    if passed_over is None:
        return said
    return {c: value for c, value in said.items() if c != passed_over.column}


def changes(meeting: Meeting, passed_over: Field | None) -> list[Change]:
    """What the row's cells change, cell by cell, in the order of the field table."""
    return [
        change
        for field in _differing(meeting)
        if field is not passed_over
        and (change := _change(meeting, field))
        and _differs(meeting, change)
    ]


def _said(meeting: Meeting) -> Values:
    if meeting.said is None:
        raise TypeError(
            f"row {meeting.row.number} has a wrong cell, and is not rejected"
        )
    return meeting.said


def _differing(meeting: Meeting) -> list[Field]:
    """The fields in which the row may leave something else than is stored."""
    columns, said = meeting.row.columns, _said(meeting)
    stored = meeting.account.values if meeting.account else {}
    differ = map(ne, map(said.get, columns), map(stored.get, columns))
    fields = [BY_COLUMN[column] for column in compress(columns, differ)]
    fields.sort(key=_PLACE.__getitem__)
    return fields


def _change(meeting: Meeting, field: Field) -> Change | None:
    left = left_by(field, meeting.row.text(field), meeting.settings)
    if left is None:
        return None
    value = _added(meeting, field, left.value) if left.adds else left.value
    return Change(field, value, left.rule or meeting.found_by)


def _added(meeting: Meeting, field: Field, value: Value | None) -> Value | None:
    stored = meeting.account.value(field) if meeting.account else None
    if not isinstance(stored, tuple) or not isinstance(value, tuple):
        return value
    return tuple(dict.fromkeys(stored + value))


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
