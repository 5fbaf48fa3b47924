"""Which bytes were imported? Kept compressed, under their own sha256.

A file that is much like one before it is kept as what differs from that, its base. A
base may be a difference itself, from a file that is kept alone, and no chain is longer.
"""

import sqlite3
from dataclasses import dataclass
from typing import Final

from ledger.frames import FrameError, content_of
from ledger.packing import Packed, digest
from ledger.remembered import Remembered

SCHEMA = """
CREATE TABLE kept_files (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    base TEXT REFERENCES kept_files (sha256),
    place INTEGER NOT NULL DEFAULT 0,
    content BLOB NOT NULL
) WITHOUT ROWID;
"""
AS_DIFFERENCES: Final = (
    "ALTER TABLE kept_files ADD base TEXT REFERENCES kept_files (sha256)",
    "ALTER TABLE kept_files ADD place INTEGER NOT NULL DEFAULT 0",
)
"""What a ledger lacks that kept every file alone."""

LONGEST: Final = 2
"""The most differences that lead to a file."""


class KeptFileError(Exception):
    """A kept file is not there, or is not what it was."""


@dataclass(frozen=True, slots=True)
class _Kept:
    name: str
    size: int
    frame: bytes
    base: str | None


def keep(cursor: sqlite3.Cursor, packed: Packed) -> None:
    """Keep a packed file, once."""
    cursor.execute(
        "INSERT OR IGNORE INTO kept_files (sha256, size, base, place, content) "
        "VALUES (?, ?, ?, ?, ?)",
        (packed.name, packed.size, packed.base, packed.place, packed.frame),
    )


def restore(cursor: sqlite3.Cursor, name: str, remembered: Remembered) -> bytes:
    """The bytes of a kept file, bit for bit. Raises KeptFileError.

    What is remembered of the files that it rests on is not restored again.
    """
    content, chain = _chain(cursor, name, remembered)
    for kept in reversed(chain):
        content = _unpacked(kept, content, name)
        remembered.put(kept.name, content, is_sure=False)
    if digest(content) != name:
        raise KeptFileError(f"the file {name} has changed since it was kept")
    remembered.put(name, content, is_sure=True)
    return content


def _chain(
    cursor: sqlite3.Cursor, name: str, remembered: Remembered
) -> tuple[bytes, list[_Kept]]:
    """The differences that lead to a file, the last one first, and what from."""
    chain = [_kept(cursor, name, name)]
    while (base := chain[-1].base) is not None:
        if (content := remembered.get(base)) is not None:
            return content, chain
        if len(chain) > LONGEST:
            raise KeptFileError(
                f"the file {name} rests on more than {LONGEST} others, or on itself"
            )
        chain.append(_kept(cursor, base, name))
    return b"", chain


def _kept(cursor: sqlite3.Cursor, name: str, wanted: str) -> _Kept:
    cursor.execute("SELECT * FROM kept_files WHERE sha256 = ?", (name,))
    row = cursor.fetchone()
    if row is None:
        raise KeptFileError(f"{_named(name, wanted)} is not in the ledger")
    told = dict(zip(_columns(cursor), row, strict=True))
    return _Kept(name, told["size"], told["content"], told.get("base"))


def _columns(cursor: sqlite3.Cursor) -> list[str]:
    """The columns of an answer; an older ledger that is only read has no base."""
    return [column[0] for column in cursor.description]


def _unpacked(kept: _Kept, base: bytes, wanted: str) -> bytes:
    try:
        return content_of(kept.frame, kept.size, base)
    except FrameError as error:
        raise KeptFileError(
            f"{_named(kept.name, wanted)} cannot be read: {error}"
        ) from None


def _named(name: str, wanted: str) -> str:
    if name == wanted:
        return f"the file {name}"
    return f"the file {wanted} rests on the file {name}, which"
