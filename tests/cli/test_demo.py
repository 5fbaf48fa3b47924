"""Is the invented university's history believable, and the same every time?"""

import csv
import io
from pathlib import Path

import pytest

from tests.cli.files import contents
from tests.cli.running import Answer, Objects, Rollbook

ALUMNA = "0013180"


@pytest.fixture(scope="session")
def imports(demo: Rollbook) -> Objects:
    """The demo's imports."""
    return list(demo.json("imports"))


def test_it_writes_two_dozen_files_over_six_years_and_an_imports_csv(
    demo: Rollbook, demo_folder: Path, imports: Objects
) -> None:
    files = {file.name for file in (demo_folder / "files").iterdir()}
    assert "imports.csv" in files
    assert len(files) >= 25
    assert {each["file"] for each in imports} < files
    assert imports[-1]["at"][:4] >= str(int(imports[0]["at"][:4]) + 5)
    assert demo("verify").code == 0


def test_its_files_have_the_registrars_32_columns_and_line_ends(
    demo_folder: Path,
) -> None:
    content = (demo_folder / "files" / "20180827_users.csv").read_bytes()
    (header, *rows) = csv.reader(io.StringIO(content.decode(), newline=""))
    assert len(header) == 32
    assert {len(row) for row in rows} == {32}
    assert content.count(b"\n") == content.count(b"\r\n")


def test_students_and_mentors_are_many(demo: Rollbook) -> None:
    sql = "SELECT user_type, count(*) AS people FROM accounts GROUP BY 1 ORDER BY 1"
    mentors, students = demo.ask(sql)
    assert (mentors["user_type"], mentors["people"]) == ("Mentors", 20)
    assert (students["user_type"], 270 <= students["people"] <= 330) == (
        "Students",
        True,
    )


def test_one_file_has_a_byte_order_mark_and_one_is_refused(
    demo_answer: Answer, demo_folder: Path
) -> None:
    files = contents(demo_folder / "files").values()
    marked = [each for each in files if each and each.startswith(b"\xef\xbb\xbf")]
    assert len(marked) == 1
    assert demo_answer.err.count(": not-utf8: ") == 1
    assert demo_answer.out.count("refused: ") == 1


def test_one_file_is_a_test_whose_rows_are_all_skipped(imports: Objects) -> None:
    (test,) = (each for each in imports if "test" in each["file"])
    assert test["skipped"] == test["rows"] > 100


def test_some_rows_fail_for_reasons_that_really_happen(
    demo: Rollbook, imports: Objects
) -> None:
    assert 10 <= sum(each["rejected"] for each in imports) <= 40
    rules = {
        row["rule"]
        for row in demo.ask("SELECT DISTINCT rule FROM rows WHERE outcome = 'rejected'")
    }
    assert {"end-date-order", "email-taken", "sensitive-field"} < rules


def test_people_grow_up_come_back_and_change_their_names(demo: Rollbook) -> None:
    sql = "SELECT DISTINCT event FROM changes"
    assert {each["event"] for each in demo.ask(sql)} >= {
        "UserCreated",
        "SchoolYearChanged",
        "EmailChanged",
        "NameChanged",
        "EducationDatesSet",
        "FieldCleared",
        "Archived",
        "Unarchived",
        "LabelsReplaced",
        "AuthIdentifierChanged",
    }


def test_an_alumna_cannot_sign_in_although_the_school_thinks_so(
    demo: Rollbook,
) -> None:
    alumna = demo.json("show", ALUMNA)
    assert "Alumni SSO" in alumna["system_label_names"]
    assert (alumna["can_use_sso"], alumna["can_use_password"]) == (False, False)
    assert alumna["auth_identifier"]
    *_, last = demo.json("history", ALUMNA)
    assert (last["event"], last["file"]) == ("Archived", "20230717_alumni.csv")
    before = demo("show", ALUMNA, "--as-of", "2023-06-01", "--json").json
    assert before["can_use_sso"] is True
