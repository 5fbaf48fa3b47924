"""Is what the limit writes the same as what the program wrote?"""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.history import University, night_file
from benchmarks.limit import Database, check, read_ledger, write
from benchmarks.measuring import BenchmarkFailed
from ledger.frames import frame_of
from ledger.importing import import_file
from ledger.ledger import begin_ledger, open_ledger
from ledger.schools import SchoolSettings, add_school
from ledger.source import Source
from projections.views import Views
from scenarios.university import DOMAINS, SCHOOL

STUDENTS = 30


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of new students."""
    night = next(University(STUDENTS, 0, seed=1).nights(1))
    return night_file(tmp_path_factory.mktemp("files"), night)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory, file: Path) -> Path:
    """A ledger into which it was imported."""
    folder = tmp_path_factory.mktemp("here") / "ledger"
    with begin_ledger(folder) as ledger:
        add_school(ledger, SCHOOL, SchoolSettings(domains=DOMAINS), None)
        import_file(ledger, Source(file.name, file.read_bytes, "2022-02-07"))
        Views(ledger).catch_up()
    return folder


@pytest.fixture
def databases(folder: Path) -> dict[str, Database]:
    """Its databases."""
    return read_ledger(folder)


def test_everything_is_written_again(
    databases: dict[str, Database], folder: Path, tmp_path: Path
) -> None:
    assert list(databases) == ["events.sqlite", "views.sqlite"]
    for name, database in databases.items():
        assert write(database, tmp_path / name) > 0
        check(database, tmp_path / name)
        assert _schema(tmp_path / name) == _schema(folder / name)


def test_the_copy_is_written_under_the_same_pragmas(
    databases: dict[str, Database], folder: Path, tmp_path: Path
) -> None:
    for name, database in databases.items():
        write(database, tmp_path / name)
        for pragma in ("journal_mode", "page_size"):
            assert _pragma(tmp_path / name, pragma) == _pragma(folder / name, pragma)
            assert _pragma(folder / name, pragma) == database.pragmas[pragma]


def test_there_is_a_row_for_each_student(databases: dict[str, Database]) -> None:
    assert len(databases["events.sqlite"].tables["stored_events"]) > STUDENTS
    assert len(databases["views.sqlite"].tables["versions"]) == STUDENTS


def test_a_row_that_is_lost_is_noticed(
    databases: dict[str, Database], tmp_path: Path
) -> None:
    copy = tmp_path / "copy.sqlite"
    write(databases["events.sqlite"], copy)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("DELETE FROM stored_events WHERE rowid = 2")
        connection.commit()
    with pytest.raises(BenchmarkFailed, match="'stored_events': False"):
        check(databases["events.sqlite"], copy)


def test_the_file_is_compressed_as_the_ledger_does_it(folder: Path, file: Path) -> None:
    compressed = frame_of(file.read_bytes())
    with open_ledger(folder) as ledger, ledger.reading() as cursor:
        cursor.execute("SELECT sum(length(content)) FROM kept_files")
        assert cursor.fetchone()[0] == len(compressed)


def _schema(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute(
            "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index')"
        )
        return {sql for (sql,) in found}


def _pragma(path: Path, name: str) -> object:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]
