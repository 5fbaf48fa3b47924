"""How does the eventsourcing library keep our events in SQLite?

The only module that knows the library. The roster, the kept files and what else the
ledger writes stand in the same database, and are written in the same transaction.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, ClassVar
from uuid import UUID

from eventsourcing.application import Application
from eventsourcing.domain import DomainEventProtocol
from eventsourcing.persistence import Mapper, StoredEvent
from eventsourcing.sqlite import (
    SQLITE3_DEFAULT_LOCK_TIMEOUT,
    SQLiteApplicationRecorder,
    SQLiteConnection,
    SQLiteConnectionPool,
    SQLiteDatastore,
)

from domain.account import Account, fold
from ledger.decoding import read_event, read_facts
from ledger.encoding import event_bytes
from ledger.follower import Stored
from ledger.recorded import Fact, Recorded
from ledger.write_behind import Cursor

_INSERT = (
    "INSERT INTO stored_events (originator_id, originator_version, topic, state) "
    "VALUES (?, ?, ?, ?)"
)
# New accounts touch all of the roster's indexes, which stay in memory (KiB) meanwhile.
_CACHE = "PRAGMA cache_size = -49152"
_SELECT = (
    "SELECT rowid, originator_id, originator_version, topic, state "
    "FROM stored_events WHERE rowid > ? ORDER BY rowid LIMIT ?"
)


class CompactMapper(Mapper[UUID]):
    """Events as the ledger encodes them, for the library's own doors."""

    def to_stored_event(self, domain_event: DomainEventProtocol[UUID]) -> StoredEvent:
        """The library's form of a recorded event."""
        if not isinstance(domain_event, Recorded):
            raise TypeError(f"{domain_event!r} is not a recorded event")
        name, state = event_bytes(domain_event)
        return StoredEvent(
            domain_event.originator_id, domain_event.originator_version, name, state
        )

    def to_domain_event(self, stored_event: StoredEvent) -> DomainEventProtocol[UUID]:
        """The recorded event behind the library's form."""
        stream = stored_event.originator_id
        if not isinstance(stream, UUID):
            raise TypeError(f"{stream!r} is not the id of a stream")
        return read_event(
            stream,
            stored_event.originator_version,
            stored_event.topic,
            stored_event.state,
        )


_CREATE = """CREATE TABLE IF NOT EXISTS stored_events (
    rowid INTEGER PRIMARY KEY,
    originator_id TEXT NOT NULL,
    originator_version INTEGER NOT NULL,
    topic TEXT NOT NULL,
    state BLOB NOT NULL,
    UNIQUE (originator_id, originator_version))"""


class Connections(SQLiteConnectionPool):
    """The library's connections, which keep more than one prepared statement."""

    def _create_connection(self) -> SQLiteConnection:
        """One opened as the library does, which sees to the journal; then ours."""
        super()._create_connection().close()
        connection = sqlite3.connect(
            self.db_name,
            uri=True,
            check_same_thread=False,
            isolation_level=None,
            timeout=self.lock_timeout or SQLITE3_DEFAULT_LOCK_TIMEOUT,
        )
        connection.row_factory = sqlite3.Row
        return SQLiteConnection(connection, self.max_age)


class LedgerRecorder(SQLiteApplicationRecorder):
    """The library's recorder with positions that are never renumbered."""

    def __init__(
        self, datastore: SQLiteDatastore, events_table_name: str = "stored_events"
    ) -> None:
        theirs = datastore.pool
        datastore.pool = Connections(
            db_name=theirs.db_name, lock_timeout=theirs.lock_timeout
        )
        theirs.close()
        super().__init__(datastore, events_table_name)
        self.insert_events_statement = _INSERT

    def construct_create_table_statements(self) -> list[str]:
        """The library's table with its rowid declared, so that VACUUM keeps it."""
        return [_CREATE]


class Rollbook(Application[UUID]):
    """The library's application over a ledger's events."""

    name = "Rollbook"
    env: ClassVar[dict[str, str]] = {
        "ROLLBOOK_PERSISTENCE_MODULE": "eventsourcing.sqlite",
        "ROLLBOOK_APPLICATION_RECORDER_TOPIC": "ledger.store:LedgerRecorder",
        "ROLLBOOK_MAPPER_TOPIC": "ledger.store:CompactMapper",
        "ROLLBOOK_SQLITE_LOCK_TIMEOUT": "30",
    }

    @property
    def ledger_recorder(self) -> LedgerRecorder:
        """The recorder, as what it is."""
        if not isinstance(self.recorder, LedgerRecorder):
            raise TypeError(f"{type(self.recorder)} keeps no ledger")
        return self.recorder

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Cursor]:
        """A transaction that writes, once its turn has come.

        Rolled back when it is left by an exception.
        """
        datastore = self.ledger_recorder.datastore
        with datastore.get_connection(commit=True) as connection:
            cursor = connection.cursor().sqlite_cursor
            cursor.execute(_CACHE)
            cursor.execute("BEGIN IMMEDIATE")
            try:
                yield cursor
            except BaseException:
                connection.rollback()
                raise
            connection.commit()

    def stream(self, stream: UUID) -> list[Recorded]:
        """The events of one stream."""
        return [_recorded(event) for event in self.events.get(stream)]

    def last_of(self, stream: UUID) -> Recorded:
        """The newest event of a stream that has some."""
        return _recorded(next(iter(self.events.get(stream, desc=True, limit=1))))

    def account(self, account_id: UUID, version: int | None = None) -> Account:
        """An account, at any version, through the library's repository."""
        return self.repository.get(account_id, version=version, projector_func=project)


def project(account: Account | None, events: Iterable[Any]) -> Account | None:
    """Fold a stream the way the library's repository asks for it."""
    for recorded in events:
        account = fold(recorded.originator_id, [recorded.event], account)
    return account


def create_tables(cursor: sqlite3.Cursor) -> None:
    """The library's table, in a transaction of ours."""
    cursor.execute(_CREATE)


def facts(cursor: sqlite3.Cursor, after: int, limit: int) -> list[Fact]:
    """The facts behind a position, at most so many; the library's notifications."""
    cursor.row_factory = None
    rows = cursor.execute(_SELECT, (after, limit)).fetchall()
    return read_facts(rows)


def insert(cursor: Cursor, recorded: Iterable[Recorded]) -> list[Stored]:
    """Append events in one go; the same rows as the library's own door writes."""
    rows = list(map(_row, recorded))
    cursor.executemany(_INSERT, rows)
    return rows


def _row(recorded: Recorded) -> Stored:
    name, state = event_bytes(recorded)
    return recorded.originator_id.hex, recorded.originator_version, name, state


def _recorded(event: Any) -> Recorded:
    if not isinstance(event, Recorded):
        raise TypeError(f"{event!r} is not a recorded event")
    return event
