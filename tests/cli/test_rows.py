"""Can every row of every file be found again?"""

from pathlib import Path

import pytest

from tests.cli.files import write_people
from tests.cli.running import Rollbook

ENDS = {
    "created": [],
    "updated": [3],
    "unchanged": [2],
    "skipped": [4],
    "rejected": [5],
}


def numbers(rollbook: Rollbook, *words: object) -> list[int]:
    """The row numbers that a listing has."""
    return [row["row"] for row in rollbook.json("rows", *words)]


def test_all_but_the_unchanged_rows_are_listed_in_file_order(told: Rollbook) -> None:
    assert numbers(told, 3) == [3, 4, 5]


def test_the_unchanged_ones_are_listed_with_all(told: Rollbook) -> None:
    assert numbers(told, 3, "--all") == [2, 3, 4, 5]


@pytest.mark.parametrize(("outcome", "rows"), ENDS.items())
def test_an_outcome_can_be_asked_for(
    told: Rollbook, outcome: str, rows: list[int]
) -> None:
    assert numbers(told, 3, "--outcome", outcome) == rows
    assert numbers(told, 3, "--outcome", outcome, "--all") == rows
    listed = told.json("rows", 3, "--outcome", outcome)
    assert {row["outcome"] for row in listed} <= {outcome}


def test_a_blank_line_counts_as_a_spreadsheet_counts_it(told: Rollbook) -> None:
    assert numbers(told, 1) == [2, 4, 5]


def test_a_cell_of_several_lines_is_one_row(state: Rollbook, tmp_path: Path) -> None:
    file = tmp_path / "20240101_users.csv"
    file.write_bytes(
        b"username,email_address,first_name,last_name\r\n"
        b'ann,ann@state.example.edu,Ann,"Two\r\nlines"\r\n'
        b"\r\n"
        b"b0b,bob@state.example.edu,B0b,Ray\r\n"
    )
    answer = state("import", file)
    assert numbers(state, 1) == [2, 4]
    assert "20240101_users.csv:4: name-digits" in answer.err


def test_a_row_that_came_to_nothing_is_listed_by_its_own_username(
    told: Rollbook,
) -> None:
    listed = {row["row"]: row["username"] for row in told.json("rows", 3, "--all")}
    assert listed == {2: "0012345", 3: "bob", 4: "eve", 5: "gil"}


def test_an_unchanged_row_tells_whether_it_was_looked_at(told: Rollbook) -> None:
    (looked_at,) = told.json("rows", 3, "--outcome", "unchanged")
    (same_as_before,) = told.json("rows", 4, "--outcome", "unchanged")
    assert looked_at["rule"] is None
    assert same_as_before["rule"] == "unchanged-row"


@pytest.mark.parametrize("which", ["3", "import:3", "@~4"])
def test_an_import_is_named_by_its_number_or_from_the_end(
    told: Rollbook, which: str
) -> None:
    assert numbers(told, which) == [3, 4, 5]


@pytest.mark.parametrize("which", ["0", "99", "@~7", "import:99", "x", "2019-08-19"])
def test_an_import_that_is_not_there_is_said_so(told: Rollbook, which: str) -> None:
    assert which in told.refuses("rows", which)


def test_an_unknown_outcome_is_said_with_those_that_there_are(told: Rollbook) -> None:
    message = told.refuses("rows", 3, "--outcome", "failed")
    assert "'rejected'" in message


def test_the_outcomes_of_every_import_add_up_to_its_rows(demo: Rollbook) -> None:
    for each in demo.json("imports"):
        listed = demo.json("rows", each["import"], "--all")
        assert len(listed) == each["rows"]
        for outcome in ENDS:
            ended = [row for row in listed if row["outcome"] == outcome]
            assert len(ended) == each[outcome]


def test_people_see_the_message_of_a_rejected_row(
    state: Rollbook, tmp_path: Path
) -> None:
    state("import", write_people(tmp_path / "20240101_users.csv", "b0b"))
    out = state("rows", 1).out
    assert "name-digits" in out
    assert "names have no digits" in out
