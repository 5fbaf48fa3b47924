"""Do the commands run on a read-only copy of a ledger, and change nothing in it?"""

from pathlib import Path

import pytest

from tests.cli.files import contents, copied, read_only, write_people
from tests.cli.running import Rollbook

READING = (
    "accounts --json",
    "accounts --as-of import:3 --csv",
    "show 0012345 --json",
    "show 0012345 --as-of @~2",
    "history 0012345 --json",
    "imports --json",
    "rows 3 --all --json",
    "failed 1",
    "failed 1 --json",
    "events",
    "events 0012345",
    "events import:3",
    "query SELECT+*+FROM+changes --csv",
    "school list --json",
    "imports --as-of import:3",
    "query SELECT+*+FROM+rows --as-of import:3",
    "diff import:1 @~0",
    "when archived --each",
    "audit left-feed",
    "verify",
)
VIEWS = {"up to date": (), "missing": ("views.sqlite*",)}


def words(command: str) -> list[str]:
    """The words of a command; a plus stands for a blank inside of one."""
    return [word.replace("+", " ") for word in command.split()]


@pytest.fixture(params=VIEWS)
def kept(request: pytest.FixtureRequest, told: Rollbook, tmp_path: Path) -> Rollbook:
    """A read-only copy of the small history."""
    without = VIEWS[request.param]
    copy = copied(told.ledger, tmp_path / "kept", without=without)
    return Rollbook(read_only(copy))


@pytest.mark.parametrize("command", READING)
def test_it_answers_as_the_ledger_does(
    told: Rollbook, kept: Rollbook, command: str
) -> None:
    before = contents(kept.ledger)
    answer = kept(*words(command))
    assert answer == told(*words(command))
    assert answer.code == 0
    assert contents(kept.ledger) == before


def test_a_file_can_be_planned_on_it(
    told: Rollbook, kept: Rollbook, tmp_path: Path
) -> None:
    before = contents(kept.ledger)
    file = write_people(tmp_path / "20230101_users.csv", "hal", "iv1")
    options = ("--school", "State", "--json")
    planned = kept("plan", file, *options)
    assert planned == told("plan", file, *options)
    assert planned.json[0]["created"] == 1
    assert contents(kept.ledger) == before


@pytest.mark.parametrize(
    "command",
    [
        "import FILE --school State",
        "school add Elm --domain elm.example.edu",
        "school set State --no-sso",
        "rebuild",
    ],
)
def test_what_would_write_is_refused_in_one_line(
    kept: Rollbook, tmp_path: Path, command: str
) -> None:
    before = contents(kept.ledger)
    file = write_people(tmp_path / "20230101_users.csv", "hal")
    message = kept.refuses(*command.replace("FILE", str(file)).split())
    assert message.startswith(f"Error: {kept.ledger} is read-only")
    assert len(message.splitlines()) == 1
    assert contents(kept.ledger) == before


def test_views_that_lag_are_read_as_far_as_they_go_and_it_says_so(
    told_anew: Rollbook, tmp_path: Path
) -> None:
    told_anew("imports")
    views = copied(told_anew.ledger, tmp_path / "views", without=["events.sqlite*"])
    file = write_people(tmp_path / "20230101_users.csv", "hal")
    told_anew("import", file, "--school", "State")
    lagging = copied(told_anew.ledger, tmp_path / "lagging", without=["views.sqlite*"])
    for each in views.iterdir():
        each.rename(lagging / each.name)
    before = contents(read_only(lagging))
    answer = Rollbook(lagging)("imports", "--json")
    assert (answer.code, len(answer.json)) == (0, 7)
    assert "read-only" in answer.err
    assert "3 events behind" in answer.err
    assert contents(lagging) == before


def test_only_the_file_being_read_only_is_enough(
    told_anew: Rollbook, tmp_path: Path
) -> None:
    (told_anew.ledger / "events.sqlite").chmod(0o400)
    file = write_people(tmp_path / "20230101_users.csv", "hal")
    message = told_anew.refuses("import", file, "--school", "State")
    assert "is read-only" in message
    assert told_anew("accounts").code == 0
