"""Which bytes were imported? Kept compressed, under their own sha256."""

import sqlite3
from hashlib import sha256

import zstandard

SCHEMA = """
CREATE TABLE kept_files (
    sha256 TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    content BLOB NOT NULL
) WITHOUT ROWID;
"""


class KeptFileError(Exception):
    """A kept file is not there, or is not what it was."""


def digest(content: bytes) -> str:
    """The name under which the bytes are kept."""
    return sha256(content).hexdigest()


def keep(cursor: sqlite3.Cursor, content: bytes) -> str:
    """Keep the bytes, once; gives their digest."""
    name = digest(content)
    compressed = zstandard.ZstdCompressor(level=6).compress(content)
    cursor.execute(
        "INSERT OR IGNORE INTO kept_files VALUES (?, ?, ?)",
        (name, len(content), compressed),
    )
    return name


def restore(cursor: sqlite3.Cursor, name: str) -> bytes:
    """The bytes of a kept file, bit for bit. Raises KeptFileError."""
    cursor.execute("SELECT size, content FROM kept_files WHERE sha256 = ?", (name,))
    row = cursor.fetchone()
    if row is None:
        raise KeptFileError(f"the file {name} is not in the ledger")
    try:
        content = zstandard.ZstdDecompressor().decompress(row[1], row[0])
    except zstandard.ZstdError as error:
        raise KeptFileError(f"the file {name} cannot be read: {error}") from None
    if digest(content) != name:
        raise KeptFileError(f"the file {name} has changed since it was kept")
    return content
