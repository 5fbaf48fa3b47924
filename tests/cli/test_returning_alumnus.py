"""Can the returning alumnus of the article be typed in by hand?"""

from pathlib import Path

import pytest

from tests.cli.files import DATED, row, write
from tests.cli.running import Rollbook

MESSAGE = {
    "primary_education.end_date": [
        "must be a date on or after primary_education:start_date"
    ]
}


@pytest.fixture
def alumnus(state: Rollbook, tmp_path: Path) -> Rollbook:
    """Ann graduated in 2022."""
    file = tmp_path / "20180820_users.csv"
    state("import", write(file, DATED, row("ann", "2018-08-20", "2022-05-20")))
    return state


@pytest.fixture
def start_date_only(tmp_path: Path) -> Path:
    """Ann comes back, and her end date is left blank."""
    return write(tmp_path / "20240826.csv", DATED, row("ann", "2024-08-26", ""))


@pytest.fixture
def with_clear(tmp_path: Path) -> Path:
    """The same row, with the word that empties a field."""
    file = tmp_path / "20240827.csv"
    return write(file, DATED, row("ann", "2024-08-26", "**CLEAR**"))


def test_a_start_date_alone_is_rejected_with_the_documented_message(
    alumnus: Rollbook, start_date_only: Path
) -> None:
    assert alumnus("import", start_date_only).code == 1
    (ann,) = alumnus.json("rows", 2)
    assert (ann["row"], ann["username"], ann["outcome"]) == (2, "ann", "rejected")
    assert (ann["rule"], ann["message"]) == ("end-date-order", MESSAGE)


def test_the_hint_names_the_stored_date_and_the_word_that_empties_it(
    alumnus: Rollbook, start_date_only: Path
) -> None:
    answer = alumnus("import", start_date_only)
    (ann,) = alumnus.json("rows", 2)
    assert "**CLEAR**" in ann["hint"]
    assert "2022-05-20" in ann["hint"]
    assert "20240826.csv:2: end-date-order: primary_education.end_date" in answer.err
    assert ann["hint"] in answer.err


def test_the_plan_of_the_night_before_says_so_already(
    alumnus: Rollbook, start_date_only: Path
) -> None:
    answer = alumnus("plan", start_date_only)
    assert answer.code == 1
    assert "! row 2 ann rejected: end-date-order: primary_education.end_date" in (
        answer.out
    )
    assert "**CLEAR**" in answer.out


def test_a_rejected_row_changes_nothing_at_all(
    alumnus: Rollbook, start_date_only: Path
) -> None:
    before = alumnus.json("show", "ann")
    alumnus("import", start_date_only)
    assert alumnus.json("show", "ann") == before


def test_the_failed_row_is_given_back_with_the_importers_answer(
    alumnus: Rollbook, start_date_only: Path
) -> None:
    alumnus("import", start_date_only)
    (ann,) = alumnus.json("failed", 2)
    assert ann["primary_education:start_date"] == "2024-08-26"
    assert ann["response"] == {"success": False, "errors": MESSAGE}


def test_the_same_row_with_the_word_is_accepted(
    alumnus: Rollbook, start_date_only: Path, with_clear: Path
) -> None:
    alumnus("import", start_date_only)
    assert alumnus("import", with_clear).code == 0
    ann = alumnus.json("show", "ann")
    assert ann["primary_education_start_date"] == "2024-08-26"
    assert ann["primary_education_end_date"] is None


def test_the_events_tell_of_the_new_date_and_the_emptied_one(
    alumnus: Rollbook, start_date_only: Path, with_clear: Path
) -> None:
    alumnus("import", start_date_only, with_clear)
    created, *later = alumnus.events("ann")
    assert created["type"].endswith(".UserCreated")
    assert [event["type"].rpartition(".")[2] for event in later] == [
        "EducationDatesSet",
        "FieldCleared",
    ]
    assert later[0]["data"] == {"primary_education_start_date": "2024-08-26"}
    assert {(event["import"], event["row"]) for event in later} == {(3, 2)}


def test_what_she_was_between_can_still_be_asked(
    alumnus: Rollbook, with_clear: Path
) -> None:
    alumnus("import", with_clear)
    then = alumnus("show", "ann", "--as-of", "2024-08-26", "--json")
    assert then.json["primary_education_end_date"] == "2022-05-20"
    assert then.err == "as of import 1 (2018-08-20, 20180820_users.csv)\n"
