"""How far have the views read? The eventsourcing library's tracking, over SQLite."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from eventsourcing.persistence import Tracking
from eventsourcing.sqlite import SQLiteDatastore, SQLiteTrackingRecorder

from projections.standing import NAME

# The views can be made again: a commit need not wait for the disk, and is whole or not
# there. A transaction's pages stay in memory (KiB), for new accounts touch all of them.
_PRAGMAS = ("synchronous = NORMAL", "cache_size = -65536")
_FORGET = "DELETE FROM tracking WHERE application_name = ?"


@dataclass(slots=True)
class Batch:
    """A transaction in which the views move on: up to which position they have read."""

    connection: sqlite3.Connection
    reached: int


class ViewsRecorder(SQLiteTrackingRecorder):
    """The position of the views, written in one transaction with their rows."""

    @contextmanager
    def batch(self, *, anew: bool = False) -> Iterator[Batch]:
        """One transaction, all of it or nothing, that goes on or begins anew."""
        with self.datastore.get_connection(commit=True) as connection:
            cursor = connection.cursor()
            for pragma in _PRAGMAS:
                cursor.execute(f"PRAGMA {pragma}")
            cursor.execute("BEGIN IMMEDIATE")
            try:
                if anew:
                    cursor.execute(_FORGET, (NAME,))
                began = self._max_tracking_id(NAME, cursor) or 0
                batch = Batch(cursor.sqlite_cursor.connection, began)
                yield batch
                if batch.reached > began:
                    self._insert_tracking(cursor, Tracking(NAME, batch.reached))
            except BaseException:
                connection.rollback()
                raise
            connection.commit()


def recorder(database: str) -> ViewsRecorder:
    """The recorder of a views database."""
    return ViewsRecorder(SQLiteDatastore(database, lock_timeout=30))
