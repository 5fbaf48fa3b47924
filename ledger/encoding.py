"""How are events and accounts written as bytes?

An event is a msgpack array: encoding number, moment, import, row, rule, payload, and in
the encoding of what was observed also who saw to it and why. Fields are written by the
number that the field table gives them. Whoever changes the encoding adds a number and
keeps reading the old ones, in ``decoding``.
"""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

import msgspec

from domain.account import Account, Connection
from domain.events import (
    NAMES,
    Baselined,
    BeginningEvent,
    EditedInApp,
    Event,
    FieldCleared,
    StateEvent,
    Value,
    Values,
    ValuesSet,
)
from domain.fields import BY_COLUMN, BY_NUMBER
from ledger.recorded import Recorded

ENCODING: Final = 1
OBSERVED: Final = 2
"""The encoding of what was observed: two elements more."""

_USUAL = (Connection.CONNECTED, False, False)
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder().decode
_NUMBERS = {column: field.number for column, field in BY_COLUMN.items()}
COLUMNS: Final = {number: field.column for number, field in BY_NUMBER.items()}


class UnknownEncodingError(Exception):
    """The bytes were written by a newer program."""


def event_bytes(recorded: Recorded) -> tuple[str, bytes]:
    """The stored name and the bytes of an event."""
    cause, payload = recorded.cause, _payload(recorded.event)
    told = (cause.at, cause.import_number, cause.row, cause.rule, payload)
    state: tuple[object, ...] = (ENCODING, *told)
    if cause.by or cause.because:
        state = (OBSERVED, *told, cause.by, cause.because)
    return NAMES[type(recorded.event)], _encode(state)


def account_bytes(account: Account) -> bytes:
    """An account's state; its id and version are kept beside it."""
    kept = account.school, account.user_type, account.archived
    state: tuple[object, ...] = (*kept, _numbered(account.values))
    rare = account.connection, account.excluded, account.sso_withdrawn
    if rare != _USUAL:
        state += rare
    return _encode(state)


def read_account(account_id: UUID, version: int, state: bytes) -> Account:
    """The account whose state was kept."""
    school, user_type, archived, values, *rare = _decode(state)
    connection, excluded, withdrawn = rare or _USUAL
    return Account(
        account_id,
        version,
        school,
        user_type,
        _named(values),
        archived,
        Connection(connection),
        excluded,
        withdrawn,
    )


def _payload(event: Event) -> object:
    match event:
        case event if isinstance(event, BeginningEvent):
            begun = (event.school, event.user_type, _numbered(event.values))
            return (*begun, event.archived) if isinstance(event, Baselined) else begun
        case ValuesSet():
            return _numbered(event.values)
        case EditedInApp():
            return _numbered(event.values), [_NUMBERS[c] for c in event.cleared]
        case FieldCleared():
            return _NUMBERS[event.field]
        case event if isinstance(event, StateEvent):
            return None
        case _:
            return event


def _numbered(values: Values) -> dict[int, Value]:
    return {_NUMBERS[column]: value for column, value in values.items()}


def _named(values: Mapping[int, Any]) -> Values:
    return {
        COLUMNS[number]: tuple(value) if isinstance(value, list) else value
        for number, value in values.items()
    }
