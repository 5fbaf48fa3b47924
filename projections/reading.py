"""How are the views read, without any chance to write?"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final, Self

from domain.unchanging import unchanging

_ALLOWED: Final = frozenset(
    {
        sqlite3.SQLITE_SELECT,
        sqlite3.SQLITE_READ,
        sqlite3.SQLITE_FUNCTION,
        sqlite3.SQLITE_RECURSIVE,
    }
)


sqlite3.register_converter("BOOLEAN", lambda kept: kept == b"1")


class QueryError(Exception):
    """SQL that the views do not answer, with SQLite's reason."""


@unchanging
class Table:
    """Rows and the names of their columns; the rows can be gone through once."""

    columns: tuple[str, ...]
    rows: Iterable[Sequence[Any]]

    def objects(self) -> Iterator[dict[str, Any]]:
        """The rows as dictionaries."""
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)


class Reader:
    """An open, read-only view of the views. Close it, or use it as a context."""

    def __init__(self, database: str, *, immutable: bool) -> None:
        uri = database if immutable else f"{database}?mode=ro"
        self._connection = sqlite3.connect(
            uri, uri=True, timeout=30, detect_types=sqlite3.PARSE_DECLTYPES
        )
        self._connection.execute("SELECT count(*) FROM sqlite_master")
        self._connection.create_function(
            "casefold", 1, str.casefold, deterministic=True
        )
        self._connection.set_authorizer(_authorize)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        self._connection.close()

    def table(self, sql: str, values: Sequence[Any] | dict[str, Any] = ()) -> Table:
        """The answer to a query. Raises QueryError."""
        try:
            cursor = self._connection.execute(sql, values)
        except (sqlite3.Error, sqlite3.Warning) as error:
            raise QueryError(_reason(error)) from None
        if cursor.description is None:
            raise QueryError("this is not a query: write SELECT …")
        columns = _told_apart([name for name, *_ in cursor.description])
        return Table(columns, _fetch(cursor))

    def objects(
        self, sql: str, values: Sequence[Any] | dict[str, Any] = ()
    ) -> list[dict[str, Any]]:
        """The rows of a query as dictionaries. Raises QueryError."""
        return list(self.table(sql, values).objects())

    def lay_over(self, views: Mapping[str, str]) -> None:
        """Let queries stand in for tables, from here on; ``main.`` names the table."""
        with self._preparing():
            for name, sql in views.items():
                self._connection.execute(f'CREATE TEMP VIEW "{name}" AS {sql}')

    def prepare(
        self, table: str, columns: Mapping[str, str], rows: Iterable[Sequence[Any]]
    ) -> None:
        """Put a table of declared types beside the views, for this reader alone."""
        declared = ", ".join(f'"{name}" {kind}' for name, kind in columns.items())
        marks = ", ".join("?" * len(columns))
        kept = list(rows)
        with self._preparing():
            self._connection.execute(f'CREATE TEMP TABLE "{table}" ({declared})')
            self._connection.executemany(
                f'INSERT INTO temp."{table}" VALUES ({marks})', kept
            )
            self._connection.commit()

    @contextmanager
    def _preparing(self) -> Iterator[None]:
        self._connection.set_authorizer(None)
        try:
            yield
        finally:
            self._connection.set_authorizer(_authorize)


def _told_apart(names: list[str]) -> tuple[str, ...]:
    """The names of columns, those that come again numbered: n, n_2."""
    seen: Counter[str] = Counter()
    columns = []
    for name in names:
        seen[name] += 1
        columns.append(name if seen[name] == 1 else f"{name}_{seen[name]}")
    return tuple(columns)


def _authorize(action: int, table: str | None, *_: object) -> int:
    # json_each declares its columns by what looks like an update of the schema.
    declares = action == sqlite3.SQLITE_UPDATE and table == "sqlite_master"
    allowed = action in _ALLOWED or declares
    return sqlite3.SQLITE_OK if allowed else sqlite3.SQLITE_DENY


def _fetch(cursor: sqlite3.Cursor) -> Iterator[Sequence[Any]]:
    try:
        for row in cursor:  # noqa: UP028 - `yield from` would close the cursor itself
            yield row
    except sqlite3.Error as error:
        raise QueryError(_reason(error)) from None


def _reason(error: Exception) -> str:
    text = str(error)
    if "not authorized" in text or "cannot modify" in text:
        return "the views are read-only: only SELECT is answered"
    return text
