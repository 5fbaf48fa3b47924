"""How are the bytes of an event read? They were written by ``encoding``.

Each kind of event has a decoder that knows what to expect, so that nothing is decoded
first and looked at afterwards.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import Any, Final, Generic, TypeVar
from uuid import UUID

import msgspec

from domain.events import (
    STORED_NAMES,
    Baselined,
    BeginningEvent,
    Cause,
    EditedInApp,
    Event,
    FieldCleared,
    StateEvent,
    Value,
    Values,
    ValuesSet,
)
from ledger.encoding import COLUMNS, ENCODING, OBSERVED, UnknownEncodingError
from ledger.recorded import Fact, Recorded

_ENCODINGS: Final = (ENCODING, OBSERVED)
_Numbered = Mapping[int, Value]
_Payload = TypeVar("_Payload")


class _Stored(msgspec.Struct, Generic[_Payload], array_like=True, gc=False):
    encoding: int
    at: str
    import_number: int | None
    row: int | None
    rule: str | None
    payload: _Payload
    by: str | None = None
    because: str | None = None


class _Begun(msgspec.Struct, array_like=True, gc=False):
    school: str
    user_type: str
    values: dict[int, Value]
    archived: bool = False


def read_event(stream: UUID, version: int, name: str, state: bytes) -> Recorded:
    """The event that was stored. Raises UnknownEncodingError."""
    if name not in STORED_NAMES:
        raise _unknown(name, state)
    decode, event_of = _reader(name)
    try:
        told = decode(state)
    except msgspec.ValidationError:
        raise _unknown(name, state) from None
    if told.encoding not in _ENCODINGS:
        raise _unknown(name, state)
    cause = Cause(
        told.at, told.import_number, told.row, told.rule, told.by, told.because
    )
    return Recorded(stream, version, event_of(told.payload), cause)


def read_facts(rows: Sequence[tuple[int, str, int, str, bytes]]) -> list[Fact]:
    """The facts of stored rows: position, stream, version, name, bytes.

    The streams are read at once. Raises UnknownEncodingError.
    """
    streams = msgspec.convert([stream for _, stream, *_ in rows], list[UUID])
    return [
        Fact(position, read_event(stream, version, name, state))
        for stream, (position, _, version, name, state) in zip(
            streams, rows, strict=True
        )
    ]


def _unknown(name: str, state: bytes) -> UnknownEncodingError:
    encoding = msgspec.msgpack.decode(state)[0]
    return UnknownEncodingError(
        f"the event {name}, encoding {encoding}, is not known here: it is a newer "
        "Rollbook's, or damaged; update rollbook"
    )


@cache
def _reader(
    name: str,
) -> tuple[Callable[[bytes], _Stored[Any]], Callable[[Any], Event]]:
    """What decodes the events of a name, and what makes one of the payload."""
    payload, event_of = _payload(STORED_NAMES[name])
    stored: Any = _Stored
    return msgspec.msgpack.Decoder(stored[payload]).decode, event_of


def _payload(kind: type[Event]) -> tuple[Any, Callable[[Any], Event]]:
    if issubclass(kind, BeginningEvent):
        return _Begun, _beginning(kind)
    if issubclass(kind, ValuesSet):
        return dict[int, Value], lambda values: kind(_named(values))
    if kind is EditedInApp:
        return tuple[dict[int, Value], list[int]], _edited
    if kind is FieldCleared:
        return int, lambda number: FieldCleared(COLUMNS[number])
    if issubclass(kind, StateEvent):
        return None, lambda _: kind()
    return kind, lambda event: event


def _beginning(kind: type[BeginningEvent]) -> Callable[[_Begun], Event]:
    if issubclass(kind, Baselined):
        return lambda told: Baselined(*_begun(told), told.archived)
    return lambda told: kind(*_begun(told))


def _begun(told: _Begun) -> tuple[str, str, Values]:
    return told.school, told.user_type, _named(told.values)


def _edited(payload: tuple[_Numbered, list[int]]) -> EditedInApp:
    values, cleared = payload
    return EditedInApp(_named(values), tuple(COLUMNS[n] for n in cleared))


def _named(values: _Numbered) -> Values:
    return {COLUMNS[number]: value for number, value in values.items()}
