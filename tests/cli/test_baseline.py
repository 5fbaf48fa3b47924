"""Can a history begin with an export of the platform?"""

from pathlib import Path

import pytest

from tests.cli.files import PEOPLE, read_only, row, write, write_people
from tests.cli.running import Rollbook

HEADER = "Username,Email Address,First Name,Archived,Adviser"
LINES = (
    HEADER,
    "ann,ann@state.example.edu,Ann,,Joe",
    "bob,bob@post.example,Bob,Yes,",
)
NAME = "20230801_export.csv"


@pytest.fixture
def export(tmp_path: Path) -> Path:
    """What the platform says of Ann and Bob."""
    return write(tmp_path / NAME, *LINES)


def test_it_tells_how_many_accounts_and_which_columns_it_ignored(
    state: Rollbook, export: Path
) -> None:
    answer = state("baseline", export)
    assert (answer.code, answer.out) == (0, "")
    assert answer.err.splitlines() == [
        f"{NAME}: State begins on 2023-08-01 with 2 accounts",
        f"{NAME}: columns ignored: Adviser",
    ]
    assert state("verify").code == 0


def test_the_accounts_say_that_they_rest_on_it(state: Rollbook, export: Path) -> None:
    state("baseline", export, "--by", "the registrar")
    answer = state("show", "bob")
    assert "archived: cannot sign in" in answer.err
    assert "rests on a baseline of 2023-08-01 by the registrar" in answer.err
    rests = state.json("show", "bob")["rests_on"]
    assert [rest["field"] for rest in rests] == [
        *("archived", "email_address", "first_name", "username")
    ]
    history = state.json("history", "bob")
    assert {
        (h["event"], h["row"], h["observed_by"], h["because"]) for h in history
    } == {("Baselined", 3, "the registrar", NAME)}
    assert f"({NAME})" in state("show", "ann", "--as-of", "2023-08-01").err


def test_the_nightly_files_go_on_from_there(
    state: Rollbook, export: Path, tmp_path: Path
) -> None:
    state("baseline", export)
    rows = row("ann"), "bob,bob@post.example,Bo", row("cy")
    night = write(tmp_path / "20230802_users.csv", PEOPLE, *rows)
    (planned,) = state.json("plan", night)
    (done,) = state.json("import", night)
    ends = [done[kind] for kind in ("unchanged", "updated", "created", "rejected")]
    assert ends == [1, 1, 1, 0]
    assert [planned[kind] for kind in ("unchanged", "updated", "created")] == ends[:3]
    assert state("verify").code == 0
    assert state("rebuild").code == 0
    assert state("verify").code == 0


def test_the_moment_is_said_or_in_the_name(
    state: Rollbook, export: Path, tmp_path: Path
) -> None:
    undated = write(tmp_path / "export.csv", *LINES)
    assert "say with --at" in state.refuses("baseline", undated)
    answer = state("baseline", export, "--at", "2023-07-31T18:00")
    assert "State begins on 2023-07-31 18:00:00" in answer.err


def test_the_same_export_again_is_passed_over(state: Rollbook, export: Path) -> None:
    state("baseline", export)
    events = state.events()
    answer = state("baseline", export)
    assert (answer.code, state.events()) == (0, events)
    assert answer.err.startswith(
        f"{NAME}: passed over: it is State's baseline of 2023-08-01"
    )


def test_accounts_that_are_there_are_refused_with_the_way(
    state: Rollbook, export: Path, tmp_path: Path
) -> None:
    state("import", write_people(tmp_path / "20230701_users.csv", "ann"))
    events = state.events()
    message = state.refuses("baseline", export)
    assert f"{NAME}:2: username: 'ann' is on the account State/ann" in message
    assert "conform --export" in message
    assert "observe edited" in message
    assert state.events() == events


def test_an_export_dated_before_the_newest_fact_is_refused(
    state: Rollbook, export: Path, tmp_path: Path
) -> None:
    state("import", write_people(tmp_path / "20230901_users.csv", "dee"))
    message = state.refuses("baseline", export)
    assert "is dated 2023-08-01, before the newest fact (2023-09-01)" in message
    assert "new ledger" in message


def test_wrong_values_are_listed_with_their_places(
    state: Rollbook, tmp_path: Path
) -> None:
    header = "Username,Email Address,Education Start Date,Veteran"
    wrong = "ann,ann@state.example.edu,8/24/20,maybe", "bob,nobody,,"
    message = state.refuses("baseline", write(tmp_path / NAME, header, *wrong))
    assert message.splitlines() == [
        f"Error: {NAME}:2: Education Start Date: '8/24/20' is not a date: write "
        "yyyy-mm-dd",
        f"{NAME}:2: Veteran: 'maybe' is neither TRUE nor FALSE",
        f"{NAME}:3: Email Address: 'nobody' is not an e-mail address",
        "correct this, or drop the column, and try again: nothing was taken",
    ]
    assert state.json("accounts") == []


def test_our_own_list_of_accounts_is_an_export(
    told: Rollbook, state: Rollbook, tmp_path: Path
) -> None:
    """Another ledger that begins with it has the same accounts."""
    listed = told("accounts", "--where", "school = 'State'", "--csv").out
    export = write(tmp_path / "20230101_export.csv", *listed.splitlines())
    assert state("baseline", export).code == 0
    fields = "school", "account", "version", "changed_at"

    def known(accounts: list[dict[str, object]]) -> list[dict[str, object]]:
        left = [{k: v for k, v in a.items() if k not in fields} for a in accounts]
        return sorted(left, key=lambda account: str(account["username"]))

    theirs = [a for a in told.json("accounts") if a["school"] == "State"]
    assert known(state.json("accounts")) == known(theirs)


@pytest.mark.parametrize("name", ["nowhere.csv", "20230801_nowhere.csv", "."])
def test_a_file_that_cannot_be_read_is_said_so(
    name: str, state: Rollbook, tmp_path: Path
) -> None:
    state.refuses("baseline", tmp_path / name)


def test_nothing_is_written_to_a_read_only_ledger(
    state: Rollbook, export: Path
) -> None:
    assert "is read-only" in Rollbook(read_only(state.ledger)).refuses(
        "baseline", export
    )
