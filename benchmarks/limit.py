"""How fast could a file be imported, if all there were to do was to write?

``python -m benchmarks.limit LEDGER FILE DIR`` writes every row of a ledger's databases
once more, into the same tables and indexes, and compresses the file once; it tells the
seconds of both. The rows are in memory before, and are looked at afterwards.
"""

import sqlite3
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from benchmarks.measuring import expect, tell
from ledger.folder import EVENTS, VIEWS
from ledger.frames import frame_of
from ledger.ledger import open_ledger
from projections.tracking import recorder

Rows = list[tuple[object, ...]]

_PRAGMAS = ("page_size", "journal_mode", "synchronous", "cache_size")
_SCHEMA = """SELECT type, name, sql FROM sqlite_master
    WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND type IN ('table', 'index')
    ORDER BY type = 'index', rowid"""


@dataclass(frozen=True, slots=True)
class Database:
    """What there is to write again."""

    pragmas: dict[str, object]
    schema: list[str]
    tables: dict[str, Rows]


def read(connection: sqlite3.Connection) -> Database:
    """Everything in a database, as it was opened to write to it."""
    found = connection.execute(_SCHEMA).fetchall()
    names = [name for kind, name, _ in found if kind == "table"]
    pragmas = {name: _pragma(connection, name) for name in _PRAGMAS}
    return Database(pragmas, [sql for *_, sql in found], _tables(connection, names))


def read_ledger(folder: Path) -> dict[str, Database]:
    """The databases of a ledger."""
    with open_ledger(folder) as ledger, ledger.writing() as cursor:
        events = read(cursor.connection)
    views = recorder(f"file:{folder / VIEWS}")
    try:
        with views.batch() as batch:
            return {EVENTS: events, VIEWS: read(batch.connection)}
    finally:
        views.datastore.close()


def write(database: Database, path: Path) -> float:
    """Write it again, in one transaction; gives the seconds until it is closed."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for name, value in database.pragmas.items():
            connection.execute(f"PRAGMA {name} = {value}")
        for sql in database.schema:
            connection.execute(sql)
        began = time.perf_counter()
        connection.execute("BEGIN")
        for table, rows in database.tables.items():
            if rows:
                marks = ", ".join("?" * len(rows[0]))
                connection.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)
        connection.execute("COMMIT")
    return time.perf_counter() - began


def check(database: Database, path: Path) -> None:
    """See that the copy holds what the original holds. Raises BenchmarkFailed."""
    with closing(sqlite3.connect(path)) as connection:
        copied = _tables(connection, list(database.tables))
    same = {table: copied[table] == rows for table, rows in database.tables.items()}
    expect(f"{path.name}: the same rows", same, dict.fromkeys(same, True))


def compress(content: bytes) -> float:
    """Compress a file as the ledger does the first; gives the seconds."""
    began = time.perf_counter()
    frame_of(content)
    return time.perf_counter() - began


def main(ledger: Path, file: Path, folder: Path) -> None:
    """Write a ledger again, into a folder that is there."""
    seconds, rows = compress(file.read_bytes()), 0
    for name, database in read_ledger(ledger).items():
        seconds += write(database, folder / name)
        check(database, folder / name)
        rows += sum(map(len, database.tables.values()))
    tell(seconds, rows)


def _pragma(connection: sqlite3.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


def _tables(connection: sqlite3.Connection, names: list[str]) -> dict[str, Rows]:
    """The rows of each table, in the order in which they lie."""
    found = {name: connection.execute(f'SELECT * FROM "{name}"') for name in names}
    return {name: list(map(tuple, rows)) for name, rows in found.items()}


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
