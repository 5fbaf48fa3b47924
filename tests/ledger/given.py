"""Ledgers and files to begin a test with."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from domain.settings import Job
from ledger.importing import import_file
from ledger.ledger import Ledger, begin_ledger
from ledger.run import Run
from ledger.schools import SchoolSettings, add_school
from ledger.source import Source

HEADER = "username,email_address,first_name"
ANN = "ann,ann@state.example.edu,Ann"
BOB = "bob,bob@state.example.edu,Bob"
CY = "cy,cy@state.example.edu,Cy"

Begin = Callable[..., Ledger]
"""Begins a ledger that the test need not close, with the state university in it."""


def begun(path: Path) -> Ledger:
    """A ledger with the state university in it."""
    ledger = begin_ledger(path)
    add_school(ledger, "state", SchoolSettings(("state.example.edu",)), None)
    return ledger


def add_tech(ledger: Ledger) -> None:
    """Let a second school in."""
    add_school(ledger, "tech", SchoolSettings(("tech.example.edu",)), None)


def students(
    *rows: str,
    day: int = 26,
    header: str = HEADER,
    school: str | None = None,
    name: str = "users",
    job: Job | None = None,
) -> Source:
    """A file of a day in August 2024."""
    content = "".join(f"{line}\n" for line in (header, *rows)).encode()
    return Source(
        f"202408{day:02}_{name}.csv",
        lambda: content,
        f"2024-08-{day:02}T00:00:00",
        school,
        job or Job(),
    )


def run(ledger: Ledger, source: Source) -> Run:
    """What an import did that was taken."""
    taken = import_file(ledger, source)
    assert isinstance(taken, Run), taken
    return taken


def ends(taken: Run) -> list[tuple[int, str, str | None]]:
    """Rows that did not stay unchanged: number, outcome and rule."""
    return [
        (
            each.number,
            each.outcome.kind.value,
            each.outcome.refusal.rule if each.outcome.refusal else None,
        )
        for each in taken.ended
    ]


def database(ledger: Ledger) -> "closing[sqlite3.Connection]":
    """The events' database, past the ledger and its rules; commits by itself."""
    path = ledger.path / "events.sqlite"
    return closing(sqlite3.connect(path, isolation_level=None))


def ask(ledger: Ledger, sql: str) -> list[tuple[object, ...]]:
    """What the events' database answers."""
    with database(ledger) as connection:
        return connection.execute(sql).fetchall()


def make_old(path: Path, number: int) -> None:
    """Give a ledger's folder the tables of an older format."""
    with closing(sqlite3.connect(path / "events.sqlite")) as connection:
        connection.executescript(
            """DROP INDEX recorded_imports_terms;
            ALTER TABLE kept_files RENAME TO kept_now;
            CREATE TABLE kept_files (
                sha256 TEXT PRIMARY KEY,
                size INTEGER NOT NULL,
                content BLOB NOT NULL
            ) WITHOUT ROWID;
            INSERT INTO kept_files SELECT sha256, size, content FROM kept_now;
            DROP TABLE kept_now;
            ALTER TABLE roster ADD COLUMN fingerprint BLOB;
            UPDATE roster SET fingerprint =
                (SELECT fingerprint FROM last_rows WHERE id = roster.id);
            DROP TABLE last_rows;"""
        )
        connection.execute(f"PRAGMA user_version = {number}")


def tamper(ledger: Ledger, sql: str, *values: object) -> None:
    """Change the events' database behind the ledger's back."""
    with database(ledger) as connection:
        assert connection.execute(sql, values).rowcount, "nothing was changed"
