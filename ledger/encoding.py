"""How are events and accounts written as bytes?

An event is a msgpack array: encoding number, moment, import, row, rule, payload.
Fields are written by the number that the field table gives them. Whoever changes the
encoding adds a number and keeps reading the old ones.
"""

from collections.abc import Mapping
from typing import Any, Final
from uuid import UUID

import msgspec

from domain.account import Account
from domain.events import (
    NAMES,
    STORED_NAMES,
    Archived,
    Cause,
    Event,
    FieldCleared,
    Unarchived,
    UserCreated,
    Value,
    Values,
    ValuesSet,
)
from domain.fields import BY_COLUMN, BY_NUMBER
from ledger.recorded import Recorded

ENCODING: Final = 1

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder().decode
_NUMBERS = {column: field.number for column, field in BY_COLUMN.items()}
_COLUMNS = {number: field.column for number, field in BY_NUMBER.items()}


class UnknownEncodingError(Exception):
    """The bytes were written by a newer program."""


def event_bytes(recorded: Recorded) -> tuple[str, bytes]:
    """The stored name and the bytes of an event."""
    cause = recorded.cause
    state = (
        ENCODING,
        cause.at,
        cause.import_number,
        cause.row,
        cause.rule,
        _payload(recorded.event),
    )
    return NAMES[type(recorded.event)], _encode(state)


def read_event(stream: UUID, version: int, name: str, state: bytes) -> Recorded:
    """The event that was stored. Raises UnknownEncodingError."""
    encoding, at, import_number, row, rule, payload = _decode(state)
    if encoding != ENCODING or name not in STORED_NAMES:
        raise UnknownEncodingError(f"{name}, encoding {encoding}")
    event = _event(STORED_NAMES[name], payload)
    return Recorded(stream, version, event, Cause(at, import_number, row, rule))


def account_bytes(account: Account) -> bytes:
    """An account's state; its id and version are kept beside it."""
    values = _numbered(account.values)
    return _encode((account.school, account.user_type, account.archived, values))


def read_account(account_id: UUID, version: int, state: bytes) -> Account:
    """The account whose state was kept."""
    school, user_type, archived, values = _decode(state)
    return Account(account_id, version, school, user_type, _named(values), archived)


def _payload(event: Event) -> object:
    match event:
        case UserCreated():
            return event.school, event.user_type, _numbered(event.values)
        case ValuesSet():
            return _numbered(event.values)
        case FieldCleared():
            return _NUMBERS[event.field]
        case Archived() | Unarchived():
            return None
        case _:
            return event


def _event(kind: type[Event], payload: Any) -> Event:
    if kind is UserCreated:
        school, user_type, values = payload
        return UserCreated(school, user_type, _named(values))
    if issubclass(kind, ValuesSet):
        return kind(_named(payload))
    if kind is FieldCleared:
        return FieldCleared(_COLUMNS[payload])
    if payload is None:
        return msgspec.convert({}, kind)
    return msgspec.convert(payload, kind)


def _numbered(values: Values) -> dict[int, Value]:
    return {_NUMBERS[column]: value for column, value in values.items()}


def _named(values: Mapping[int, Any]) -> Values:
    return {
        _COLUMNS[number]: tuple(value) if isinstance(value, list) else value
        for number, value in values.items()
    }
