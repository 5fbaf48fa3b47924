"""Is what was mistyped said in one clear message?"""

from pathlib import Path

import pytest

from cli.commands import COMMANDS
from tests.cli.files import contents, write_people
from tests.cli.running import Rollbook, installed

OPTIONS = (
    ("--type teachers", ("'teachers'", "'students'", "'mentors'")),
    ("--channel pigeon", ("'pigeon'", "'manual'", "'automatic'")),
    ("--identifier card_id", ("'card_id'", "'username'", "'email_address'")),
    ("--at someday", ("'someday'", "yyyy-mm-dd")),
    ("--at 2024-02-30", ("'2024-02-30'", "yyyy-mm-dd")),
    ("--at 2024-01-01T10:00+02:00", ("time zone", "local time")),
    ("--school Nowhere", ("'Nowhere'", "State")),
    ("--colour red", ("--colour",)),
)


@pytest.mark.parametrize("command", ["import", "plan"])
@pytest.mark.parametrize(("options", "says"), OPTIONS)
def test_a_wrong_option_is_named_with_what_would_be_right(
    state: Rollbook, tmp_path: Path, command: str, options: str, says: tuple[str, ...]
) -> None:
    before = contents(state.ledger)["events.sqlite"]
    file = write_people(tmp_path / "20240101_users.csv", "ann")
    *usage, message = state.refuses(command, file, *options.split()).splitlines()
    assert all(word in message for word in says), message
    assert not usage or usage[0].startswith(f"Usage: rollbook {command}")
    assert contents(state.ledger)["events.sqlite"] == before


@pytest.mark.parametrize("command", ["import", "plan"])
def test_a_file_without_a_date_is_refused_with_the_two_ways_out(
    state: Rollbook, tmp_path: Path, command: str
) -> None:
    message = state.refuses(command, write_people(tmp_path / "users.csv", "ann"))
    assert "users.csv: no-date" in message
    assert "--at" in message
    assert "imports.csv" in message


def test_a_school_must_be_named_where_there_are_two(
    told: Rollbook, tmp_path: Path
) -> None:
    file = write_people(tmp_path / "20240101_users.csv", "ann")
    message = told.refuses("plan", file)
    assert "--school" in message
    assert "State, Tech" in message


@pytest.mark.parametrize("command", ["import", "show", "history", "rows", "failed"])
def test_a_missing_argument_is_asked_for(told: Rollbook, command: str) -> None:
    assert "Missing argument" in told.refuses(command)


def test_an_unknown_command_is_named(told: Rollbook) -> None:
    assert "No such command 'improt'" in told.refuses("improt")


def test_without_a_command_the_help_is_shown() -> None:
    answer = installed()
    assert (answer.code, answer.out) == (2, "")
    assert all(name in answer.err for name in COMMANDS)


def test_only_a_manual_job_can_change_identifiers_and_is_told_so(
    state: Rollbook, tmp_path: Path
) -> None:
    file = write_people(tmp_path / "20240101_users.csv", "ann")
    words = ("import", file, "--channel", "automatic", "--changes-identifiers")
    assert "only a manual job" in state(*words).err


@pytest.mark.parametrize("where", ["nope = 1", "archived AND", "1; DELETE FROM rows"])
def test_a_wrong_condition_is_answered_in_one_line(told: Rollbook, where: str) -> None:
    message = told.refuses("accounts", "--where", where)
    assert len(message.splitlines()) == 1


def test_failed_rows_of_a_plan_go_with_one_file(
    state: Rollbook, tmp_path: Path
) -> None:
    files = [write_people(tmp_path / f"2024010{day}.csv", "ann") for day in (1, 2)]
    out = tmp_path / "failed.csv"
    assert "one file" in state.refuses("plan", *files, "--failed-rows", out)
    assert not out.exists()


@pytest.mark.parametrize(
    "words",
    [("show", "\udcff"), ("observe", "archived", "ann", "--because", "\udcff")],
)
def test_words_that_are_not_utf8_are_told_so(
    words: tuple[str, ...], told: Rollbook
) -> None:
    answer = told(*words)
    assert answer.code == 2
    assert "'\\udcff' is not UTF-8: write it in UTF-8" in answer.err
