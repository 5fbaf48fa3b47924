"""What do the events of a step change, field by field?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from domain.account import STATES, Account, fold
from domain.events import (
    NAMES,
    EditedInApp,
    FieldCleared,
    StateEvent,
    UserEvent,
    Value,
    Values,
    ValuesSet,
)

if TYPE_CHECKING:
    from projections.page import Step

_Change = tuple[str, Value | None, Value | None]


class Told(NamedTuple):
    """A change, in which event of which row or observation it was told."""

    position: int
    version: int
    field: str
    event: str
    rule: str | None
    old: Value | None
    new: Value | None


def told_of(step: Step) -> list[Told]:
    """What the step changed on an account that was there before."""
    goes_on = not step.creates or len(step.told) > 1
    return list(_changes(step)) if goes_on else []


def _changes(step: Step) -> Iterator[Told]:
    account, version = step.before, step.after.version - len(step.told)
    for event, cause in step.told:
        version += 1
        for field, old, new in _of(event, account):
            name = NAMES[type(event)]
            yield Told(step.position, version, field, name, cause.rule, old, new)
        if version < step.after.version:
            account = fold(step.after.id, [event], account)


def _of(event: UserEvent, before: Account | None) -> Iterator[_Change]:
    """What the event changed; the first values stand in the first version."""
    if before is None:
        return
    old = before.values
    match event:
        case ValuesSet():
            yield from _given(event.values, old)
        case FieldCleared():
            yield event.field, old.get(event.field), None
        case EditedInApp():
            yield from _given(event.values, old)
            yield from ((c, old.get(c), None) for c in event.cleared)
        case event if isinstance(event, StateEvent):
            attribute, value = STATES[type(event)]
            yield attribute, getattr(before, attribute), value
        case _:
            raise TypeError(f"{event!r} begins an account that is there")


def _given(values: Values, old: Values) -> Iterator[_Change]:
    for column, value in values.items():
        yield column, old.get(column), None if value == () else value
