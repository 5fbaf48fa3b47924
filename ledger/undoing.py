"""What did an import change on the accounts, and what became of it since?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID

from domain.account import STATES, Account, fold
from domain.events import (
    Cause,
    EditedInApp,
    FieldCleared,
    StateEvent,
    UserEvent,
    Value,
    ValuesSet,
)
from domain.fields import DISABLED, STORED, Field
from ledger.identity import import_id
from ledger.ledger import Ledger
from ledger.recorded import Recorded

UNDOABLE = (*STORED, DISABLED)
"""The fields whose values a file can give back."""


@dataclass(frozen=True, slots=True)
class Changed:
    """An account that an import changed, around the import and now.

    ``before`` is None where the import created it; ``row`` is the last of its rows,
    None where the account was changed for not being in the file. ``since`` are the
    columns that something changed later, each with what changed it last.
    """

    before: Account | None
    after: Account
    now: Account
    row: int | None
    since: Mapping[str, Cause]

    def fields(self) -> Iterator[Field]:
        """The fields that the import left with another value, and that still have it.

        A field that something changed later is among them unless it is as before again.
        """
        for field in UNDOABLE if self.before else ():
            old = value_in(self.before, field)
            if old not in (value_in(self.after, field), value_in(self.now, field)):
                yield field


def value_in(account: Account | None, field: Field) -> Value | None:
    """The account's value of a field; whether it is archived stands in ``disabled``."""
    if account is None:
        return None
    return account.archived if field is DISABLED else account.value(field)


def changed_by(ledger: Ledger, number: int) -> list[Changed]:
    """The accounts that an import changed, in the order of its rows."""
    streams = dict.fromkeys(_streams(ledger, number))
    found = [_changed(ledger.stream(stream), number) for stream in streams]
    return sorted(found, key=lambda each: (each.row is None, each.row))


def _streams(ledger: Ledger, number: int) -> Iterator[UUID]:
    """The streams of the accounts: what an import did stands together."""
    positions = ledger.positions_of(import_id(number))
    for fact in ledger.all_facts(min(positions, default=1) - 1):
        if fact.position > max(positions, default=0):
            return
        recorded = fact.recorded
        ours = recorded.cause.import_number == number
        if ours and isinstance(recorded.event, UserEvent):
            yield recorded.originator_id


def _changed(stream: list[Recorded], number: int) -> Changed:
    account: Account | None = None
    before: Account | None = None
    after: Account | None = None
    row: int | None = None
    since: dict[str, Cause] = {}
    for recorded in stream:
        event, cause = recorded.event, recorded.cause
        if not isinstance(event, UserEvent):
            continue
        if cause.import_number == number and after is None:
            before = account
        account = fold(recorded.originator_id, [event], account)
        if cause.import_number == number:
            after, row = account, cause.row
        elif after:
            since |= dict.fromkeys(_columns(event), cause)
    if account is None or after is None:
        raise TypeError(f"import {number} did nothing to this account")
    return Changed(before, after, account, row, since)


def _columns(event: UserEvent) -> Iterator[str]:
    """The columns that an event of an account that is there tells of."""
    match event:
        case ValuesSet():
            yield from event.values
        case FieldCleared():
            yield event.field
        case EditedInApp():
            yield from (*event.values, *event.cleared)
        case event if isinstance(event, StateEvent):
            yield STATES[type(event)][0]
        case _:
            raise TypeError(f"{event!r} begins an account that is there")
