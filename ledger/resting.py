"""Which kept files rest on which?"""

import sqlite3
from collections.abc import Mapping

from ledger.kept_files import LONGEST


def bases(cursor: sqlite3.Cursor) -> dict[str, str | None]:
    """Every kept file, and the one that it is a difference from."""
    cursor.execute("SELECT * FROM kept_files LIMIT 0")
    is_old = "base" not in (column[0] for column in cursor.description)
    base = "NULL" if is_old else "base"
    cursor.execute(f"SELECT sha256, {base} FROM kept_files")
    return dict(cursor.fetchall())


def line_of(cursor: sqlite3.Cursor, name: str) -> list[tuple[str, int]]:
    """A kept file and the files that it rests on, each with its place.

    Empty where one of them is not there.
    """
    line: list[tuple[str, int]] = []
    base: str | None = name
    while base is not None and len(line) <= LONGEST:
        cursor.execute("SELECT place, base FROM kept_files WHERE sha256 = ?", (base,))
        row = cursor.fetchone()
        if row is None:
            return []
        line.append((base, row[0]))
        base = row[1]
    return line


def depths(bases: Mapping[str, str | None]) -> dict[str, int]:
    """How many differences lead to each file, a file after the one that it rests on.

    Files that rest on one that is not there, or on themselves, are left out.
    """
    resting: dict[str | None, list[str]] = {}
    for name, base in bases.items():
        resting.setdefault(base, []).append(name)
    found: dict[str, int] = {}
    following = [(name, 0) for name in reversed(resting.get(None, []))]
    while following:
        name, depth = following.pop()
        found[name] = depth
        following += [(each, depth + 1) for each in resting.get(name, ())]
    return found
