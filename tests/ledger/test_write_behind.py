"""Rows are inserted in a second thread, and nobody can tell."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from ledger import write_behind
from ledger.write_behind import WriteBehind

_INSERT = "INSERT INTO numbers (number, square) VALUES (?, ?)"
MANY = 7_301


@pytest.fixture
def cursor() -> Iterator[sqlite3.Cursor]:
    with closing(sqlite3.connect(":memory:", check_same_thread=False)) as connection:
        connection.isolation_level = None
        connection.execute("CREATE TABLE numbers (number UNIQUE, square)")
        yield connection.execute("BEGIN")


def squares(first: int, past: int) -> list[tuple[int, int]]:
    return [(number, number * number) for number in range(first, past)]


def stored(cursor: sqlite3.Cursor) -> list[tuple[int, int]]:
    return cursor.execute("SELECT * FROM numbers ORDER BY rowid").fetchall()


def test_rows_lie_in_the_order_in_which_they_came(cursor: sqlite3.Cursor) -> None:
    with WriteBehind(cursor) as behind:
        behind.executemany(_INSERT, iter(squares(0, 5_000)))
        behind.executemany(_INSERT, squares(5_000, MANY))
        behind.finish()
    assert stored(cursor) == squares(0, MANY)


def test_a_statement_finds_all_that_was_asked_for_before(
    cursor: sqlite3.Cursor,
) -> None:
    with WriteBehind(cursor) as behind:
        behind.executemany(_INSERT, squares(0, MANY))
        found = behind.execute("SELECT count(*) FROM numbers WHERE square >= ?", (0,))
        assert found.fetchone() == (MANY,)
        behind.executemany("DELETE FROM numbers WHERE number = ?", [(0,), (MANY - 1,)])
        behind.executemany(_INSERT, squares(MANY, MANY + 1))
        behind.finish()
    assert stored(cursor) == [*squares(1, MANY - 1), *squares(MANY, MANY + 1)]


def test_what_fails_behind_is_raised_later(cursor: sqlite3.Cursor) -> None:
    with WriteBehind(cursor) as behind:
        behind.executemany(_INSERT, [*squares(0, MANY), (0, 0)])
        behind.executemany(_INSERT, squares(0, MANY))
        with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
            behind.finish()


def test_whoever_leaves_it_by_an_exception_can_take_all_of_it_back(
    cursor: sqlite3.Cursor,
) -> None:
    def broken_off() -> None:
        with WriteBehind(cursor) as behind:
            behind.executemany(_INSERT, squares(0, 50_000))
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken_off()
    cursor.execute("ROLLBACK")
    assert stored(cursor) == []


def test_a_statement_has_no_more_values_than_sqlite_takes(
    cursor: sqlite3.Cursor, monkeypatch: pytest.MonkeyPatch
) -> None:
    cursor.connection.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 9)
    monkeypatch.setattr(write_behind, "_AT_ONCE", 10)
    with WriteBehind(cursor) as behind:
        behind.executemany(_INSERT, squares(0, 99))
        behind.finish()
    assert stored(cursor) == squares(0, 99)
