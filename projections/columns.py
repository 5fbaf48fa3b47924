"""How does a field's value stand in a table?"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, cast

from domain.fields import FIELDS, STORED, Kind

if TYPE_CHECKING:
    from domain.account import Account
    from domain.events import Value

TYPES: Final = {
    field.column: {
        Kind.BOOLEAN: "BOOLEAN",
        Kind.GPA: "FLOAT",
        Kind.WHOLE_NUMBER: "INTEGER",
    }.get(field.kind, "TEXT")
    for field in STORED
}
"""The declared type of each field's column: never one guessed from a value."""

BOOLEANS: Final = {
    *(field.column for field in STORED if field.kind is Kind.BOOLEAN),
    "archived",
    "deleted",
    "excluded",
    "sso_withdrawn",
}
LISTS: Final = {
    *(field.column for field in STORED if field.is_list),
    "domains",
    "fields",
    "from_fields",
    "finally",
    "gauges",
    "guards",
    "ignored",
    "overruled",
    "to_fields",
    "warnings",
}


def stored(value: Value | None) -> str | int | float | None:
    """A value as SQLite keeps it."""
    if isinstance(value, tuple):
        return _array(value)
    if isinstance(value, bool):
        return int(value)
    return value


@lru_cache(maxsize=8192)
def _array(items: tuple[str, ...]) -> str:
    return json.dumps(items, ensure_ascii=False)


def _arrays(values: Iterable[Any]) -> list[Any]:
    return [None if value is None else _array(value) for value in values]


_FLAGS: Final = {None: None, False: 0, True: 1}


def _flags(values: Iterable[Any]) -> list[Any]:
    return [_FLAGS[value] for value in values]


_KEPT: Final[Mapping[str, Callable[[Iterable[Any]], list[Any]]]] = {
    field.column: _arrays
    if field.is_list
    else _flags
    if field.kind is Kind.BOOLEAN
    else list
    for field in STORED
}
"""What makes a column's values what SQLite keeps, all of them at once."""


@lru_cache(maxsize=8192)
def _items(array: str) -> tuple[str, ...]:
    return tuple(json.loads(array))


_READ: Final[Mapping[str, Callable[[Any], Value]]] = {
    field.column: _items if field.is_list else bool
    for field in FIELDS
    if field.is_list or field.kind is Kind.BOOLEAN
}
"""What reads the columns in which SQLite keeps something else than the value."""


def value_of(column: str, kept: Any) -> Value | None:
    """A field's value, read back."""
    if kept is None or column not in _READ:
        return cast("Value | None", kept)
    return _READ[column](kept)


def values_in(row: Mapping[str, Any]) -> dict[str, Value]:
    """The values of an account, read back from its row."""
    values = {column: kept for column in TYPES if (kept := row[column]) is not None}
    for column in _READ.keys() & values.keys():
        values[column] = _READ[column](values[column])
    return values


def values_of(accounts: Iterable[Account]) -> dict[str, list[Any]]:
    """The accounts' values as SQLite keeps them, by column; without columns of NULL."""
    values = [account.values for account in accounts]
    used = set[str]().union(*values)
    blank: dict[str, Value | None] = dict.fromkeys(c for c in TYPES if c in used)
    rows = ({**blank, **own}.values() for own in values)
    columns = zip(blank, zip(*rows, strict=True), strict=True)
    return {column: _KEPT[column](kept) for column, kept in columns}


def shown(column: str, kept: Any) -> Any:
    """A column's value as JSON has it: lists and messages are not text."""
    if isinstance(kept, str) and (column in LISTS or column == "message"):
        return _parsed(kept)
    if isinstance(kept, float) and not isfinite(kept):
        return None
    return kept


def _parsed(text: str) -> Any:
    """What the JSON says; text that is none, from somebody's own query, as it is."""
    try:
        return json.loads(text)
    except ValueError:
        return text
