"""Which imports and schools are there, and how far has the ledger come?

Beside the events: what a new import must know at once, and when something was recorded
by the clock, which no event may hold.
"""

import sqlite3
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from domain.unchanging import unchanging
from ledger.errors import LedgerError
from ledger.moments import BEGINNING, shown

BY_TERMS = "CREATE INDEX recorded_imports_terms ON recorded_imports (terms)"
"""What an older ledger lacks, which never asked for the newest of the same terms."""

SCHEMA = f"""
CREATE TABLE schools (
    name TEXT PRIMARY KEY,
    version INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE recorded_imports (
    import INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    at TEXT NOT NULL,
    terms TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX recorded_imports_sha256 ON recorded_imports (sha256);
{BY_TERMS};
CREATE TABLE newest (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    at TEXT NOT NULL
);
"""


BETWEEN_TERMS: Final = "\x1f"
"""What stands between the terms of an import: school, type, and the others."""


@unchanging
class RecordedImport:
    """What makes an import the same as another: bytes, moment and terms."""

    sha256: str
    at: str
    terms: str


def newest_moment(cursor: sqlite3.Cursor) -> str:
    """The moment of the newest fact; the beginning, when there is none."""
    cursor.execute("SELECT at FROM newest")
    row = cursor.fetchone()
    return str(row[0]) if row else BEGINNING


def moment_or_newest(cursor: sqlite3.Cursor, at: str | None, advice: str) -> str:
    """The moment of a fact to come, the newest one if unsaid.

    Raises LedgerError, with the advice, where the moment lies before the newest fact.
    """
    newest = newest_moment(cursor)
    if at is not None and at < newest:
        raise LedgerError(
            f"{shown(at)} is before the newest fact of the ledger ({shown(newest)}): "
            f"{advice}"
        )
    return at or newest


def last_position(cursor: sqlite3.Cursor) -> int:
    """The position of the newest fact, 0 when there is none."""
    cursor.execute("SELECT max(rowid) FROM stored_events")
    return int(cursor.fetchone()[0] or 0)


def advance(cursor: sqlite3.Cursor, at: str) -> None:
    """Let the newest fact be of this moment."""
    cursor.execute(
        "INSERT INTO newest VALUES (1, ?) "
        "ON CONFLICT (only) DO UPDATE SET at = max(at, excluded.at)",
        (at,),
    )


def last_import(cursor: sqlite3.Cursor) -> int:
    """The number of the newest import, 0 when there is none."""
    cursor.execute("SELECT max(import) FROM recorded_imports")
    return int(cursor.fetchone()[0] or 0)


def find_import(cursor: sqlite3.Cursor, same: RecordedImport) -> int | None:
    """The number of the import that is the same, if there is one."""
    cursor.execute(
        "SELECT import FROM recorded_imports WHERE sha256 = ? AND at = ? AND terms = ?",
        (same.sha256, same.at, same.terms),
    )
    row = cursor.fetchone()
    return int(row[0]) if row else None


def imports_of_kind(cursor: sqlite3.Cursor, kind: Sequence[str]) -> list[int]:
    """The imports whose terms begin like this and that were no tests, newest first."""
    cursor.execute("SELECT import, terms FROM recorded_imports ORDER BY import DESC")
    begins = BETWEEN_TERMS.join((*kind, ""))
    return [
        int(number)
        for number, terms in cursor
        if terms.startswith(begins) and terms.endswith(f"{BETWEEN_TERMS}False")
    ]


def record_import(cursor: sqlite3.Cursor, number: int, same: RecordedImport) -> None:
    """Note an import, and by the clock when it was recorded."""
    cursor.execute(
        "INSERT INTO recorded_imports VALUES (?, ?, ?, ?, ?)",
        (
            number,
            same.sha256,
            same.at,
            same.terms,
            datetime.now(UTC).isoformat(timespec="seconds"),
        ),
    )


def school_versions(cursor: sqlite3.Cursor) -> dict[str, int]:
    """Every school's name, in order, and how many events its stream has."""
    cursor.execute("SELECT name, version FROM schools ORDER BY name")
    return {str(name): int(version) for name, version in cursor}


def set_school_version(cursor: sqlite3.Cursor, name: str, version: int) -> None:
    """Note that a school's stream has grown."""
    cursor.execute("INSERT OR REPLACE INTO schools VALUES (?, ?)", (name, version))
