"""Is a row explained, whether it was imported or is to come?"""

from pathlib import Path

import pytest

from tests.cli.files import PEOPLE, contents, write
from tests.cli.running import Rollbook

CELLS = {"header", "cell", "field", "effect", "rule", "why", "old", "new"}
KEYS = {
    *("file", "import", "at", "school", "row", "username", "outcome", "rule"),
    *("message", "hint", "before", "cells", "rules", "events", "after"),
}


def test_a_row_of_an_import_has_everything(told: Rollbook) -> None:
    answer = told.json("explain", "import:6:2")
    assert answer.keys() == KEYS
    assert {cell.keys() == CELLS for cell in answer["cells"]} == {True}
    effects = {cell["header"]: cell["effect"] for cell in answer["cells"]}
    assert effects == {
        "username": "kept",
        "email_address": "set",
        "first_name": "kept",
        "school_year_name": "set",
        "primary_education:end_date": "cleared",
        "disabled": "set",
    }
    assert answer["before"]["email_address"] == "ann@state.example.edu"
    assert answer["after"]["email_address"] == "ann@post.example"
    assert (answer["before"]["archived"], answer["after"]["archived"]) == (False, True)
    events = [event["event"] for event in answer["events"]]
    assert events == ["EmailChanged", "SchoolYearChanged", "FieldCleared", "Archived"]
    assert answer["rules"][-1]["answer"] == "passed"


@pytest.mark.parametrize("place", ["6:2", "@~1:2", "20220601T0830_alumni.csv:2"])
def test_an_import_is_named_in_several_ways(told: Rollbook, place: str) -> None:
    assert told.json("explain", place) == told.json("explain", "import:6:2")


def test_a_rejected_row_names_the_rule_among_those_that_were_asked(
    told: Rollbook,
) -> None:
    answer = told.json("explain", "3:5")
    assert (answer["outcome"], answer["rule"]) == ("rejected", "required-value")
    refused = [each for each in answer["rules"] if each["answer"] == "refused"]
    assert [each["rule"] for each in refused] == ["required-value"]
    (blamed,) = [cell for cell in answer["cells"] if cell["rule"]]
    assert (blamed["header"], blamed["effect"]) == ("first_name", "not applied")
    out = told("explain", "3:5").out
    assert "rejected by required-value" in out
    assert "after: no account" in out


def test_a_file_to_come_is_explained_and_nothing_is_written(
    told: Rollbook, tonight: Path
) -> None:
    before = contents(told.ledger)
    answer = told.json("explain", f"{tonight}:2", "--school", "State")
    assert contents(told.ledger).keys() == before.keys()
    assert (answer["import"], answer["outcome"]) == (None, "updated")
    assert answer["after"]["archived"] is False
    planned = told("plan", tonight, "--school", "State", "--json").json[0][
        "rows_detail"
    ]
    for row in planned:
        place = f"{tonight}:{row['row']}"
        explained = told.json("explain", place, "--school", "State")
        assert explained["outcome"] == row["outcome"]
        assert explained["message"] == row["message"]
    assert told.json("imports")[-1]["import"] == 7


def test_a_file_on_the_disk_that_was_imported_is_the_import(
    state: Rollbook, tmp_path: Path
) -> None:
    row = "ann,ann@state.example.edu,Ann"
    file = write(tmp_path / "20240826_users.csv", PEOPLE, row)
    state("import", file)
    answer = state.json("explain", f"{file}:2")
    assert (answer["import"], answer["outcome"]) == (1, "created")


def test_a_row_that_was_not_looked_at_says_so(told: Rollbook) -> None:
    answer = told.json("explain", "4:2")
    assert (answer["outcome"], answer["rule"]) == ("unchanged", "unchanged-row")
    assert "as before" in told("explain", "4:2").out


def test_a_file_that_would_be_refused_is_told_as_plan_tells_it(
    told: Rollbook, tmp_path: Path
) -> None:
    file = write(tmp_path / "20180101_users.csv", PEOPLE)
    answer = told("explain", f"{file}:2", "--school", "State")
    assert (answer.code, answer.out) == (2, "")
    assert "dated-before" in answer.err
    undated = write(tmp_path / "users.csv", PEOPLE)
    assert "no-date" in told("explain", f"{undated}:2", "--school", "State").err


def test_a_row_of_an_import_that_is_held_is_explained_as_if_it_ran(
    state: Rollbook, tmp_path: Path
) -> None:
    row = "ann,ann@state.example.edu,Ann,TRUE"
    file = write(tmp_path / "20240826_users.csv", f"{PEOPLE},disabled", row)
    answer = state("explain", f"{file}:2", "--channel", "automatic")
    assert "would be held by hold-disabled-share" in answer.err
    assert answer.code == 0
    state("import", file, "--channel", "automatic")
    held = state("explain", "1:2")
    assert held.code == 0
    assert "import 1 is held" in held.err
    assert "this is what the row would do" in held.err
    assert held.out.splitlines()[1].startswith("created")


def test_a_file_on_the_disk_that_was_imported_is_explained_as_it_was(
    state: Rollbook, tmp_path: Path
) -> None:
    file = write(
        tmp_path / "20240826_users.csv", PEOPLE, "ann,ann@state.example.edu,Ann"
    )
    state("import", file, "--channel", "automatic")
    state("import", write(tmp_path / "20240827_users.csv", PEOPLE))
    told = state("explain", f"{file}:2")
    assert told.code == 0
    assert "import 1" in told.out.splitlines()[0]
    assert told.out.splitlines()[1].startswith("created")


@pytest.mark.parametrize(
    ("place", "said"),
    [
        ("x", "names no row"),
        ("99:2", "there is no import 99"),
        ("1:1", "is its header"),
        ("1:3", "is blank"),
        ("1:99", "its last one is 5"),
        ("nowhere.csv:2", "there is no file nowhere.csv"),
    ],
)
def test_a_row_that_is_not_there_is_said_so(
    told: Rollbook, place: str, said: str
) -> None:
    assert said in told.refuses("explain", place)
