"""Is what is no ledger refused, and left as it was?"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.files import contents, copied, read_only, write, write_people
from tests.cli.running import Rollbook

COMMANDS = (
    "accounts",
    "imports",
    "show ann",
    "history ann",
    "events",
    "rows 1",
    "failed 1",
    "query SELECT+1",
    "rebuild",
    "verify",
    "school list",
    "school add Tech --domain tech.example.edu",
    "school set State --no-sso",
    "import FILE",
    "plan FILE",
    "demo FILES",
)


def other_files(folder: Path) -> None:
    """A folder in which somebody keeps letters."""
    write(folder / "letter.txt", "dear ann")


def of_another_program(folder: Path) -> None:
    """A folder with another program's database under our name."""
    folder.mkdir()
    with closing(sqlite3.connect(folder / "events.sqlite")) as database:
        database.execute("CREATE TABLE birds (name TEXT)")
        database.execute("INSERT INTO birds VALUES ('wren')")
        database.commit()


def text(folder: Path) -> None:
    """A folder with a text under our name."""
    write(folder / "events.sqlite", "dear ann, " * 500)


def a_folder_inside(folder: Path) -> None:
    """A folder with a folder under our name."""
    (folder / "events.sqlite").mkdir(parents=True)


NO_LEDGERS = (other_files, of_another_program, text, a_folder_inside)


def words(command: str, tmp_path: Path) -> list[str]:
    """The words of a command, about a file that is there."""
    file = write_people(tmp_path / "20240101_users.csv", "ann")
    given = {"FILE": str(file), "FILES": str(tmp_path / "demo-files")}
    return [given.get(word, word.replace("+", " ")) for word in command.split()]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("make", NO_LEDGERS)
def test_a_folder_that_is_no_ledger_is_refused_and_untouched(
    nothing: Rollbook, tmp_path: Path, make: Callable[[Path], None], command: str
) -> None:
    make(nothing.ledger)
    before = contents(nothing.ledger)
    message = nothing.refuses(*words(command, tmp_path))
    assert message.startswith(f"Error: {nothing.ledger} is not a ledger")
    assert len(message.splitlines()) == 1
    assert contents(nothing.ledger) == before


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_instead_of_a_folder_is_refused(
    nothing: Rollbook, tmp_path: Path, command: str
) -> None:
    write(nothing.ledger, "dear ann")
    message = nothing.refuses(*words(command, tmp_path))
    assert message.startswith(f"Error: {nothing.ledger} is not a ledger")
    assert nothing.ledger.read_text() == "dear ann\n"


@pytest.mark.parametrize(
    "command", [c for c in COMMANDS if not c.startswith(("school add", "demo"))]
)
def test_where_there_is_no_ledger_it_says_how_to_start_one(
    nothing: Rollbook, tmp_path: Path, command: str
) -> None:
    message = nothing.refuses(*words(command, tmp_path))
    assert message.startswith(f"Error: there is no ledger at {nothing.ledger}")
    assert "rollbook school add" in message
    assert not nothing.ledger.exists()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_ledger_of_a_newer_format_is_refused_and_untouched(
    told: Rollbook, tmp_path: Path, command: str
) -> None:
    newer = Rollbook(copied(told.ledger, tmp_path / "ledger"))
    with closing(sqlite3.connect(newer.ledger / "events.sqlite")) as database:
        database.execute("PRAGMA user_version = 99")
    before = contents(newer.ledger)["events.sqlite"]
    message = newer.refuses(*words(command, tmp_path))
    assert "newer Rollbook (format 99" in message
    assert "update rollbook" in message
    assert contents(newer.ledger)["events.sqlite"] == before


def test_a_start_that_was_broken_off_is_no_ledger_and_can_be_made_again(
    nothing: Rollbook,
) -> None:
    write(nothing.ledger / "events.sqlite")
    before = contents(nothing.ledger)
    assert "is not a ledger" in nothing.refuses("accounts")
    assert contents(nothing.ledger) == before
    assert nothing("school", "add", "State", "--domain", "state.example.edu").code == 0
    assert nothing.json("accounts") == []


def test_an_empty_folder_may_become_a_ledger_for_its_owners_eyes_only(
    nothing: Rollbook,
) -> None:
    nothing.ledger.mkdir()
    assert nothing("school", "add", "State", "--domain", "state.example.edu").code == 0
    assert nothing.ledger.stat().st_mode & 0o077 == 0
    assert {file.stat().st_mode & 0o077 for file in nothing.ledger.iterdir()} == {0}


def test_a_read_only_folder_does_not_become_a_ledger(nothing: Rollbook) -> None:
    nothing.ledger.mkdir()
    read_only(nothing.ledger)
    nothing.refuses("school", "add", "State", "--domain", "state.example.edu")
    assert contents(nothing.ledger) == {}
    assert nothing.ledger.stat().st_mode & 0o222 == 0


def test_damaged_views_are_told_with_the_way_out(told_anew: Rollbook) -> None:
    for file in told_anew.ledger.glob("views.sqlite*"):
        file.unlink()
    write(told_anew.ledger / "views.sqlite", "dear ann, " * 500)
    assert "rollbook rebuild" in told_anew.refuses("accounts")
    assert told_anew("rebuild").code == 0
    assert len(told_anew.json("accounts")) == 5
