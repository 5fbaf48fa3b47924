"""What do people read in a plan?"""

from pathlib import Path

from tests.cli.files import write_people
from tests.cli.running import Rollbook


def test_people_see_marks_and_old_and_new_values(told: Rollbook, tonight: Path) -> None:
    answer = told("plan", tonight, "--school", "State")
    lines = [line.strip() for line in answer.out.splitlines()]
    assert "~ row 2 0012345 last_name: Lee → Leigh" in lines
    assert (
        "~ row 2 0012345 primary_education_major_names: Biology;Art, Fine → Law;Art"
    ) in lines
    assert "~ row 2 0012345 unarchived" in lines
    assert "- row 2 0012345 system_label_names: Honors;STEM cleared" in lines
    assert "- row 3 robert archived" in lines
    assert "+ row 4 hal created: hal@state.example.edu" in lines
    assert any(
        line.startswith("! row 5 ivy rejected: email-taken: email_address has already")
        for line in lines
    )
    assert any(line.startswith("! row 6 joe skipped: foreign-domain") for line in lines)
    assert lines[-1] == (
        "= 5 rows: 1 created, 2 updated, 0 unchanged, 1 skipped, 1 rejected"
    )


def test_a_boolean_reads_the_same_before_and_after(
    told: Rollbook, tonight: Path
) -> None:
    out = told("plan", tonight, "--school", "State").out
    (line,) = (each for each in out.splitlines() if "work_study_eligible" in each)
    assert line.strip() == "~ row 2 0012345 work_study_eligible: yes → no"


def test_no_line_ends_in_the_air(told: Rollbook, tmp_path: Path) -> None:
    file = write_people(tmp_path / "20230101_users.csv", "hal", "hal")
    out = told("plan", file, "--school", "State").out
    assert not [line for line in out.splitlines() if line.rstrip().endswith(":")]


def test_unchanged_rows_are_a_count(state: Rollbook, tmp_path: Path) -> None:
    state("import", write_people(tmp_path / "20240101_users.csv", "ann", "bob"))
    answer = state("plan", write_people(tmp_path / "20240102_users.csv", "ann", "bob"))
    assert answer.code == 0
    assert "2 unchanged" in answer.out
    assert "ann" not in answer.out
