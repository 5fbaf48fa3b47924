"""How is the database written while rows are decided? In a second thread.

SQLite lets go of the interpreter while it runs a statement. A thread waits for the
interpreter some milliseconds each time, so that one statement inserts many rows.
"""

import sqlite3
from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from itertools import chain
from types import TracebackType
from typing import Any, Final, Protocol, Self

Values = Sequence[Any]

_AT_ONCE: Final = 3_000
"""Rows that one statement inserts."""
_MOST: Final = 4
"""Statements that may wait for their turn."""


class Cursor(Protocol):
    """What reads and writes tables."""

    def execute(self, statement: str, values: Values = (), /) -> sqlite3.Cursor:
        """Run a statement; what it finds is fetched from the cursor that it gives."""
        ...

    def executemany(self, statement: str, rows: Iterable[Values], /) -> object:
        """Run a statement for each row."""
        ...


class WriteBehind:
    """A cursor that comes back before the rows are inserted, if they are many.

    Any other statement waits for them. What fails is raised by a later statement, or
    when it is finished. What waits when it is left is not written.
    """

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor.connection.cursor()
        self._thread = ThreadPoolExecutor(1)
        self._under_way: deque[Future[None]] = deque()
        self._rest: defaultdict[str, list[Values]] = defaultdict(list)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._thread.shutdown(cancel_futures=True)

    def execute(self, statement: str, values: Values = (), /) -> sqlite3.Cursor:
        """Run a statement on all that is there."""
        self.finish()
        return self._cursor.execute(statement, values)

    def executemany(self, statement: str, rows: Iterable[Values], /) -> None:
        """Run a statement for each row: an insertion behind, any other one now."""
        if statement.startswith("INSERT"):
            self._rest[statement] += rows
            self._begin(statement)
        elif rows := list(rows):
            self.finish()
            self._cursor.executemany(statement, rows)

    def finish(self) -> None:
        """See that everything is written."""
        while self._under_way:
            self._under_way.popleft().result()
        for statement, rows in self._rest.items():
            self._cursor.executemany(statement, rows)
        self._rest.clear()

    def _begin(self, statement: str) -> None:
        """Have as many rows inserted as fill statements."""
        rows = self._rest[statement]
        while len(rows) >= _AT_ONCE:
            size = min(_AT_ONCE, _most_at_once(self._cursor.connection, len(rows[0])))
            self._submit(_for_rows(statement, size), rows[:size])
            del rows[:size]

    def _submit(self, statement: str, rows: Sequence[Values]) -> None:
        while len(self._under_way) >= _MOST:
            self._under_way.popleft().result()
        values = list(chain.from_iterable(rows))
        self._under_way.append(self._thread.submit(self._insert, statement, values))

    def _insert(self, statement: str, values: Values) -> None:
        self._cursor.execute(statement, values)


def _most_at_once(connection: sqlite3.Connection, width: int) -> int:
    """How many rows of so many values one statement may have."""
    return connection.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER) // width


@cache
def _for_rows(statement: str, count: int) -> str:
    """The insertion of a row as one of so many rows."""
    head, values = statement.rsplit("VALUES", 1)
    return f"{head}VALUES {','.join([values] * count)}"
