"""A ledger's folder: its owner's only, and readable where nobody may write."""

import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from ledger.bringing_up import FORMAT
from ledger.errors import LedgerError
from ledger.importing import plan_files
from ledger.ledger import Ledger, begin_ledger, open_ledger
from ledger.run import Run
from ledger.verifying import CHECKS
from projections.views import Views
from tests.ledger.given import ANN, BOB, ask, begun, make_old, run, students


@pytest.fixture
def closed(tmp_path: Path) -> Path:
    """The folder of a ledger with Ann in it, whose views were never made."""
    with begun(tmp_path / "ledger") as ledger:
        run(ledger, students(ANN))
    return tmp_path / "ledger"


@pytest.fixture
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where private copies go; in the end, none is left."""
    folder = tmp_path / "private"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    yield folder
    assert list(folder.iterdir()) == []


def freeze(folder: Path) -> None:
    """Take everybody's leave to write."""
    for file in folder.iterdir():
        file.chmod(0o400)
    folder.chmod(0o500)


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def usernames(ledger: Ledger) -> list[str]:
    views = Views(ledger)
    assert views.catch_up() == 0
    with views.reader() as reader:
        rows = reader.objects("SELECT username FROM accounts ORDER BY username")
    return [row["username"] for row in rows]


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_ledger_is_its_owners_only(tmp_path: Path) -> None:
    path = tmp_path / "of" / "ours"
    with begun(path) as ledger:
        Views(ledger).catch_up()
        assert mode(path) == 0o700
        files = {file.name for file in path.iterdir()}
        assert {"events.sqlite", "events.sqlite-wal", "views.sqlite"} <= files
        assert {mode(file) for file in path.iterdir()} == {0o600}


def test_an_empty_folder_becomes_its_owners_only(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.mkdir(mode=0o755)
    begun(path).close()
    assert mode(path) == 0o700


def test_a_folder_with_something_else_in_it_is_let_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.md").write_text("mine")
    with pytest.raises(LedgerError, match="is not a ledger, and is not empty"):
        begin_ledger(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["notes.md"]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    file = tmp_path / "ledger"
    file.write_text("mine")
    with pytest.raises(LedgerError, match="is not a ledger"):
        begin_ledger(file)
    with pytest.raises(LedgerError, match="is not a ledger"):
        open_ledger(file)


def test_a_ledger_that_is_not_there_is_told_how_to_begin(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="start one with `rollbook school add"):
        open_ledger(tmp_path / "ledger")


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\0" + b"\0" * 99])
def test_a_file_of_that_name_is_not_yet_a_ledger(
    content: bytes, tmp_path: Path
) -> None:
    (tmp_path / "events.sqlite").write_bytes(content)
    with pytest.raises(LedgerError, match="is not a ledger"):
        open_ledger(tmp_path)
    assert contents(tmp_path) == {"events.sqlite": content}


def test_another_programs_database_is_not_a_ledger(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "events.sqlite")) as connection:
        connection.execute("CREATE TABLE stored_events (id)")
    for opens in (open_ledger, begin_ledger):
        with pytest.raises(LedgerError, match="is not Rollbook's"):
            opens(tmp_path)


def test_a_newer_ledger_is_refused_with_a_sentence(closed: Path) -> None:
    with closing(sqlite3.connect(closed / "events.sqlite")) as connection:
        connection.execute(f"PRAGMA user_version = {FORMAT + 1}")
    told = rf"newer Rollbook \(format {FORMAT + 1}, this one"
    for opens in (open_ledger, begin_ledger):
        with pytest.raises(LedgerError, match=told):
            opens(closed)


def test_an_older_ledger_takes_on_the_format_with_the_first_thing_written(
    closed: Path,
) -> None:
    make_old(closed, 2)
    with open_ledger(closed) as ledger:
        (planned,) = plan_files(ledger, [students(ANN, day=30)])
        assert ask(ledger, "PRAGMA user_version") == [(2,)]
        taken = run(ledger, students(ANN, day=31))
        assert ask(ledger, "PRAGMA user_version") == [(FORMAT,)]
        assert isinstance(planned, Run)
        assert planned.unchanged == taken.unchanged == {"unchanged-row": [2]}
        assert [said for check in CHECKS for said in check(ledger)] == []


def test_beginning_a_ledger_that_is_there_opens_it(closed: Path) -> None:
    with begin_ledger(closed) as ledger:
        assert usernames(ledger) == ["ann"]


@pytest.mark.parametrize("frozen", ["the folder", "the file"])
def test_a_mode_without_leave_to_write_counts_for_root_too(
    frozen: str, closed: Path
) -> None:
    path = closed if frozen == "the folder" else closed / "events.sqlite"
    path.chmod(0o500 if frozen == "the folder" else 0o400)
    before = contents(closed)
    with open_ledger(closed) as ledger:
        assert ledger.folder.read_only
        with pytest.raises(LedgerError, match="is read-only: nothing can be written"):
            run(ledger, students(BOB, day=27))
        assert len(list(ledger.all_facts())) == 4
    assert contents(closed) == before


def test_a_folder_that_may_be_written_is_not_read_only(closed: Path) -> None:
    with open_ledger(closed) as ledger:
        assert not ledger.folder.read_only


def test_a_read_only_ledger_without_views_gets_them_in_a_private_copy(
    closed: Path, private: Path
) -> None:
    freeze(closed)
    before = contents(closed)
    with open_ledger(closed) as ledger:
        assert usernames(ledger) == ["ann"]
        assert len(list(private.iterdir())) == 1
        with pytest.raises(LedgerError, match="is read-only: nothing was rebuilt"):
            Views(ledger).rebuild()
    assert contents(closed) == before


def test_the_views_of_a_read_only_ledger_stay_as_far_as_they_are(
    closed: Path, private: Path
) -> None:
    with open_ledger(closed) as ledger:
        Views(ledger).catch_up()
        run(ledger, students(BOB, day=27))
    freeze(closed)
    before = contents(closed)
    with open_ledger(closed) as ledger:
        views = Views(ledger)
        assert views.catch_up() == 3
        with views.reader() as reader:
            assert len(reader.objects("SELECT * FROM accounts")) == 1
        with pytest.raises(LedgerError, match="is read-only: nothing was rebuilt"):
            views.rebuild()
        assert list(private.iterdir()) == []
    assert contents(closed) == before


def test_a_journal_that_a_crash_left_is_read_in_a_private_copy(
    tmp_path: Path, private: Path
) -> None:
    crashed = tmp_path / "crashed"
    with begun(tmp_path / "ledger") as ledger:
        run(ledger, students(ANN))
        Views(ledger).catch_up()
        run(ledger, students(BOB, day=27))
        shutil.copytree(ledger.path, crashed)
    assert (crashed / "events.sqlite-wal").stat().st_size > 0
    freeze(crashed)
    before = contents(crashed)
    with open_ledger(crashed) as ledger:
        assert len(list(private.iterdir())) == 1
        assert len(list(ledger.all_facts())) == 7
        assert Views(ledger).catch_up() == 3
    assert contents(crashed) == before


def test_damaged_views_of_a_read_only_ledger_are_told_in_a_sentence(
    closed: Path, private: Path
) -> None:
    (closed / "views.sqlite").write_bytes(b"hello, these are no views" * 99)
    freeze(closed)
    with open_ledger(closed) as ledger, pytest.raises(LedgerError, match="is damaged"):
        usernames(ledger)
    assert list(private.iterdir()) == []


def test_a_path_with_odd_letters_is_a_path(tmp_path: Path) -> None:
    path = tmp_path / "a b?c=d#e%20f"
    with begun(path) as ledger:
        run(ledger, students(ANN))
        assert usernames(ledger) == ["ann"]
    assert (path / "views.sqlite").exists()
    with open_ledger(path) as ledger:
        assert usernames(ledger) == ["ann"]
