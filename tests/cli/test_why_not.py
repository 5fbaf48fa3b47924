"""Is it told which rows tried to set a value, and what came near?"""

from pathlib import Path

import pytest

from tests.cli.files import PEOPLE, write
from tests.cli.running import Rollbook


@pytest.fixture
def renaming(state: Rollbook, tmp_path: Path) -> Rollbook:
    """A ledger in which Ann's last name came to nothing, twice."""
    for name, row in (
        ("20240826_users.csv", "ann,ann@state.example.edu,Ann,Li"),
        ("20240827_users.csv", "ann,ann@state.example.edu,4nn,Lee"),
        ("20240828_test.csv", "ann,ann@state.example.edu,Ann,Lee"),
    ):
        state("import", write(tmp_path / name, f"{PEOPLE},last_name", row))
    return state


def test_attempts_are_told_with_the_rule_that_stopped_each(renaming: Rollbook) -> None:
    answer = renaming.json("why-not", "ann", "last_name=Lee")
    assert (answer["value"], answer["wanted"], answer["is_so"]) == ("Li", "Lee", False)
    assert [(row["import"], row["rule"]) for row in answer["tried"]] == [
        (3, "test-file"),
        (2, "name-digits"),
    ]
    assert answer["tried"][1]["message"] == {"first_name": ["is invalid"]}


def test_people_read_the_same(renaming: Rollbook) -> None:
    out = renaming("why-not", "ann", "last_name=Lee").out
    assert out.splitlines()[:2] == [
        "last_name of State/ann is Li, not Lee",
        "2 rows tried to set it, the newest first:",
    ]
    assert (
        "  20240827_users.csv:2 (import 2); last_name: Lee; rejected by name-digits: "
        "first_name is invalid" in out
    )


def test_where_no_row_tried_the_nearest_is_told(renaming: Rollbook) -> None:
    answer = renaming.json("why-not", "ann", "last_name=LEE")
    assert answer["tried"] == []
    near = {each["near"]: each["rows"] for each in answer["near"]}
    assert near == {"another spelling": 2, "another value": 1}
    out = renaming("why-not", "ann", "last_name=LEE").out
    assert "no row tried to set it: 3 rows about the account named the field" in out


def test_the_past_knows_nothing_of_later_attempts(renaming: Rollbook) -> None:
    answer = renaming(
        "why-not", "ann", "last_name=Lee", "--as-of", "import:1", "--json"
    ).json
    assert answer["tried"] == []
    assert answer["named"] == 1


def test_a_column_that_no_file_has_is_said(renaming: Rollbook) -> None:
    out = renaming("why-not", "ann", "card_id=7").out
    assert "no file with a row about the account has such a column" in out


def test_what_is_so_is_said(renaming: Rollbook) -> None:
    assert "it is so" in renaming("why-not", "ann", "last_name=Li").out


def test_all_that_came_near_is_listed_on_request(demo: Rollbook) -> None:
    words = ("why-not", "0013180", "school_year_name=Doctorate")
    few, many = demo(*words).out, demo(*words, "--rows").out
    assert "more: --rows lists them" in few
    assert few.count("\n") < many.count("\n")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("ann", "last_name"), "write FIELD=VALUE"),
        (("ann", "excluded=yes"), "no file sets excluded"),
        (("nobody", "last_name=Lee"), "there is no account nobody"),
    ],
)
def test_what_cannot_be_asked_is_said(
    renaming: Rollbook, words: tuple[str, ...], said: str
) -> None:
    assert said in renaming.refuses("why-not", *words)
