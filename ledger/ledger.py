"""What is a ledger? A folder with the events and all that belongs to them.

Most questions are answered by the views, and are done before the event store's library
is imported: it is opened by the first who asks for events, or writes.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Self

from ledger import recordings
from ledger.bringing_up import FORMAT, bring_up, format_of, read_as_today
from ledger.database_errors import sentences
from ledger.errors import LedgerError
from ledger.folder import Folder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import TracebackType
    from uuid import UUID

    from domain.account import Account
    from ledger.at_hand import AtHand
    from ledger.recorded import Fact, Recorded
    from ledger.remembered import Remembered
    from ledger.store import Rollbook


class Ledger:
    """An open ledger. Close it, or use it as a context."""

    def __init__(self, folder: Folder) -> None:
        self.folder = folder

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the database."""
        if "_app" in vars(self):
            self._app.close()
        self.folder.close()

    @cached_property
    def at_hand(self) -> AtHand:
        """What is remembered from one file to the next."""
        from ledger.at_hand import AtHand

        return AtHand()

    @cached_property
    def remembered(self) -> Remembered:
        """The files that were restored or kept last."""
        from ledger.remembered import Remembered

        return Remembered()

    @cached_property
    def _app(self) -> Rollbook:
        """The event store, opened when it is asked for first."""
        from ledger.store import Rollbook

        return Rollbook(
            {
                "ROLLBOOK_SQLITE_DBNAME": self.folder.database(),
                "ROLLBOOK_CREATE_TABLE": "n",
            }
        )

    @property
    def path(self) -> Path:
        """The folder."""
        return self.folder.path

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Cursor]:
        """One consistent view of the ledger's tables. Raises LedgerError."""
        with (
            sentences(self.path),
            closing(
                sqlite3.connect(
                    self.folder.database(), uri=True, timeout=30, isolation_level=None
                )
            ) as connection,
        ):
            connection.row_factory = sqlite3.Row
            cursor = connection.execute("BEGIN")
            read_as_today(cursor)
            yield cursor

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Cursor]:
        """One transaction, all of it or nothing, after every other writer.

        What it writes is of today's format, which an older ledger takes on with it.
        Raises LedgerBusyError when another writer does not finish in time.
        """
        if self.folder.read_only:
            raise LedgerError(f"{self.path} is read-only: nothing can be written to it")
        with sentences(self.path), self._app.transaction() as cursor:
            bring_up(cursor)
            yield cursor

    def account(self, account_id: UUID, *, version: int | None = None) -> Account:
        """An account, at any version, through the library's repository."""
        return self._app.account(account_id, version)

    def stream(self, stream: UUID) -> list[Recorded]:
        """The events of one account, import or school."""
        with sentences(self.path):
            return self._app.stream(stream)

    def positions_of(self, stream: UUID) -> list[int]:
        """Where the events of an account, import or school stand among all."""
        with self.reading() as cursor:
            cursor.execute(
                "SELECT rowid FROM stored_events WHERE originator_id = ? "
                "ORDER BY originator_version",
                (stream.hex,),
            )
            return [int(row[0]) for row in cursor]

    def last_of(self, stream: UUID) -> Recorded:
        """The newest event of an account, import or school that has some."""
        with sentences(self.path):
            return self._app.last_of(stream)

    def facts(self, after: int = 0, limit: int = 1_000) -> list[Fact]:
        """The facts behind a position, in order, at most so many."""
        from ledger.store import facts

        with self.reading() as cursor:
            return facts(cursor, after, limit)

    def all_facts(self, after: int = 0) -> Iterator[Fact]:
        """Every fact behind a position, in order."""
        while found := self.facts(after):
            yield from found
            after = found[-1].position

    def last_position(self) -> int:
        """The position of the newest fact, 0 when there is none."""
        with self.reading() as cursor:
            return recordings.last_position(cursor)

    def kept_file(self, sha256: str) -> bytes:
        """The bytes of an imported file. Raises kept_files.KeptFileError."""
        from ledger import kept_files

        with self.reading() as cursor:
            return kept_files.restore(cursor, sha256, self.remembered)

    def kept_pieces(self, sha256: str) -> Iterator[bytes]:
        """The bytes of an imported file as they are unpacked, not compared with it.

        Raises kept_files.KeptFileError, also on the way.
        """
        from ledger import kept_files

        with self.reading() as cursor:
            return kept_files.pieces(cursor, sha256, self.remembered)


def open_ledger(path: Path) -> Ledger:
    """The ledger in a folder. Raises LedgerError where there is none to open."""
    ledger = Ledger(Folder.existing(path))
    try:
        with ledger.reading() as cursor:
            _check(cursor, path)
    except LedgerError:
        ledger.close()
        raise
    return ledger


def begin_ledger(path: Path) -> Ledger:
    """The ledger in a folder, a new one where there is none. Raises LedgerError.

    A new one is readable by its owner only. One that was killed while it was made is
    finished.
    """
    ledger = Ledger(Folder.new_or_existing(path))
    try:
        with ledger.writing() as cursor:
            cursor.execute("SELECT count(*) FROM sqlite_master")
            if cursor.fetchone()[0]:
                _check(cursor, path)
            else:
                _create(cursor)
    except LedgerError:
        ledger.close()
        raise
    return ledger


def _create(cursor: sqlite3.Cursor) -> None:
    from ledger import kept_files, roster_table
    from ledger.store import create_tables

    create_tables(cursor)
    for schema in (roster_table.SCHEMA, kept_files.SCHEMA, recordings.SCHEMA):
        for statement in schema.split(";"):
            cursor.execute(statement)
    cursor.execute(f"PRAGMA user_version = {FORMAT}")


def _check(cursor: sqlite3.Cursor, path: Path) -> None:
    version = format_of(cursor)
    if not version:
        raise LedgerError(
            f"{path} is not a ledger yet: run `rollbook school add` again"
        )
    if version > FORMAT:
        raise LedgerError(
            f"{path} was written by a newer Rollbook (format {version}, this one reads "
            f"{FORMAT}): update rollbook"
        )
