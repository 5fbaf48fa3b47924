"""Which numbers stand for the words that come again and again?

The first change to have a word gives it the next number.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlite_utils import Database

_ADD: Final = "INSERT INTO words VALUES (?, ?, ?)"


def create_table(db: Database) -> None:
    """A number, its word, and the position from which on it is used."""
    db.execute(
        "CREATE TABLE words "
        "(number INTEGER PRIMARY KEY, word TEXT UNIQUE, position INTEGER NOT NULL)"
    )


def word_sql(number: str) -> str:
    """SQL for the word behind a column's number; NULL where that is NULL."""
    return f"(SELECT word FROM words WHERE number = {number})"


def numbers(db: Database, used: Iterable[tuple[str, int]]) -> dict[str, int]:
    """The numbers of all words, after these that are used at a position."""
    known = {row["word"]: row["number"] for row in db.query("SELECT * FROM words")}
    for word, position in used:
        if word not in known:
            known[word] = len(known) + 1
            db.execute(_ADD, (known[word], word, position))
    return known
