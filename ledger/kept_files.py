"""Which bytes were imported? Kept compressed, under their own sha256.

A file that is much like one before it is kept as what differs from that, its base. A
base may be a difference itself, and so may be its base, and no chain is longer.
"""

import sqlite3
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

from ledger.frames import FrameError, content_of, pieces_of
from ledger.remembered import Remembered

if TYPE_CHECKING:
    from ledger.packing import Packed

SCHEMA = """
CREATE TABLE kept_files (
    sha256 TEXT PRIMARY KEY NOT NULL,
    size INTEGER NOT NULL,
    base TEXT REFERENCES kept_files (sha256),
    place INTEGER NOT NULL DEFAULT 0,
    content BLOB NOT NULL
);
"""
"""Names have an index of their own: else looking for one reads contents on the way."""

AS_DIFFERENCES: Final = (
    "ALTER TABLE kept_files ADD base TEXT REFERENCES kept_files (sha256)",
    "ALTER TABLE kept_files ADD place INTEGER NOT NULL DEFAULT 0",
)
"""What a ledger lacks that kept every file alone."""

LONGEST: Final = 3
"""The most differences that lead to a file."""


class KeptFileError(Exception):
    """A kept file is not there, or is not what it was."""


class _Kept(NamedTuple):
    name: str
    size: int
    frame: bytes
    base: str | None


def keep(cursor: sqlite3.Cursor, packed: "Packed") -> None:
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
    return restoring(cursor, name, remembered)()


def restoring(
    cursor: sqlite3.Cursor, name: str, remembered: Remembered
) -> Callable[[], bytes]:
    """What restores a kept file, in any thread: the ledger is read now.

    Raises KeptFileError now and then.
    """
    from ledger.packing import digest

    base, chain = _chain(cursor, name, remembered)

    def restored() -> bytes:
        content = _followed(chain, base, name, remembered)
        if digest(content) != name:
            raise KeptFileError(f"the file {name} has changed since it was kept")
        remembered.put(name, content, is_sure=True)
        return content

    return restored


def pieces(
    cursor: sqlite3.Cursor, name: str, remembered: Remembered
) -> Iterator[bytes]:
    """The bytes of a kept file, piece by piece. Raises KeptFileError, also on the way.

    They are those that its frame was made of, by the checksum at its end. Whether they
    have that digest is not asked, for that costs nearly as much as to unpack them. Who
    takes not all of them does not learn what is wrong with the others.
    """
    base, (kept, *others) = _chain(cursor, name, remembered)
    return _unpacking(kept, _followed(others, base, name, remembered))


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


def _followed(
    chain: list[_Kept], content: bytes, wanted: str, remembered: Remembered
) -> bytes:
    """What the differences lead to, from a content."""
    for kept in reversed(chain):
        content = _unpacked(kept, content, wanted)
        remembered.put(kept.name, content, is_sure=False)
    return content


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
        raise _unreadable(kept.name, wanted, error) from None


def _unpacking(kept: _Kept, base: bytes) -> Iterator[bytes]:
    try:
        yield from pieces_of(kept.frame, kept.size, base)
    except FrameError as error:
        raise _unreadable(kept.name, kept.name, error) from None


def _unreadable(name: str, wanted: str, error: FrameError) -> KeptFileError:
    return KeptFileError(f"{_named(name, wanted)} cannot be read: {error}")


def _named(name: str, wanted: str) -> str:
    if name == wanted:
        return f"the file {name}"
    return f"the file {wanted} rests on the file {name}, which"
