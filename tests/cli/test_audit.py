"""Are named questions asked, listed, and added to?"""

from pathlib import Path

import pytest

from projections.auditing import OURS, audits
from tests.cli.files import write
from tests.cli.running import Rollbook, installed

OWN = (
    "-- Accounts whose username begins so.",
    "-- :start = bob: the beginning",
    "SELECT username, athlete FROM accounts WHERE username LIKE :start || '%'",
    "ORDER BY username",
)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder with a question of somebody's own."""
    return write(tmp_path / "mine" / "begins-so.sql", *OWN).parent


@pytest.mark.parametrize("words", ["audit", "audit --list", "audit left-feed --list"])
def test_the_questions_are_listed(nothing: Rollbook, words: str) -> None:
    answer = nothing(*words.split(), "--json")
    assert answer.code == 0
    assert [row["audit"] for row in answer.json] == list(audits([OURS]))
    listed = {row["audit"]: row for row in answer.json}
    assert listed["left-feed"]["parameters"] == "file=* imports=10"
    assert all(row["says"].endswith(".") for row in answer.json)
    assert not nothing.ledger.exists()


@pytest.mark.parametrize("name", audits([OURS]))
def test_every_question_is_answered_on_the_demo(demo: Rollbook, name: str) -> None:
    answer = demo("audit", name, "--json")
    assert (answer.code, answer.err) == (0, "")
    then = demo("audit", name, "--as-of", "import:15", "--csv")
    assert then.code == 0
    assert then.err == "as of import 15 (2021-01-19, 20210119_users.csv)\n"
    expected = name not in ("always-rejected", "archived-in-feed", "never-applied")
    assert bool(answer.json) is expected


def test_the_demo_sends_a_value_in_vain_for_some_time(demo: Rollbook) -> None:
    words = ("audit", "never-applied", "--as-of", "import:15", "--json")
    rows = demo(*words).json
    assert {row["username"] for row in rows} == {"0013860"}
    assert "auth_identifier" in {row["field"] for row in rows}
    (rejected,) = demo("audit", "always-rejected", "file=*_users.csv", *words[2:]).json
    assert (rejected["username"], rejected["rules"]) == ("0013860", "sensitive-field")
    archived = demo.json("audit", "archived-in-feed", "imports=8")
    assert [row["username"] for row in archived] == ["0013180"]


def test_flags_and_lists_are_shown_as_such(told: Rollbook, own: Path) -> None:
    (bob, robert) = told.json("audit", "begins-so", "--audits", own, "start=")[1:3]
    assert (bob["username"], bob["athlete"], robert["username"]) == ("bob", None, "flo")


def test_ones_own_questions_are_added_by_option(told: Rollbook, own: Path) -> None:
    found = told("audit", "begins-so", "start=rob", "--audits", own, "--csv")
    assert [row["username"] for row in found.separated()] == ["robert", "robert"]
    listed = told("audit", "--audits", own, "--json").json
    (mine,) = [row for row in listed if row["audit"] == "begins-so"]
    assert mine["says"] == "Accounts whose username begins so."
    assert mine["file"] == str(own / "begins-so.sql")


def test_or_by_the_environment_or_beside_the_ledger(
    told_anew: Rollbook, own: Path
) -> None:
    words = ("--ledger", told_anew.ledger, "audit", "begins-so", "--nl")
    assert "there is no audit begins-so" in installed(*words).err
    assert len(installed(*words, ROLLBOOK_AUDITS=str(own)).lines) == 1
    own.rename(told_anew.ledger.parent / "audits")
    assert len(installed(*words).lines) == 1


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("lft-feed", "there is no audit lft-feed: did you mean left-feed?"),
        ("left-feed import=3", "has no parameter import: did you mean imports?"),
        ("left-feed imports=x", "imports=x is not a whole number: write such as"),
        ("left-feed imports", "'imports' is no parameter: write name=value"),
        ("left-feed --as-of import:99", "there is no import:99"),
        ("left-feed --audits nowhere", "Directory 'nowhere' does not exist"),
    ],
)
def test_what_cannot_be_asked_is_told(told: Rollbook, words: str, message: str) -> None:
    assert message in told.refuses("audit", *words.split())


def test_sql_that_is_not_answered_names_its_file(
    told: Rollbook, tmp_path: Path
) -> None:
    write(tmp_path / "wrong.sql", "-- What?", "SELECT some FROM nowhere")
    message = told.refuses("audit", "wrong", "--audits", tmp_path)
    assert "wrong.sql: no such table: nowhere" in message


def test_the_questions_are_part_of_the_installed_program(told: Rollbook) -> None:
    answer = installed("--ledger", told.ledger, "audit", "could-sign-in", "--csv")
    assert answer.code == 0
    assert "robert" in {row["username"] for row in answer.separated()}
