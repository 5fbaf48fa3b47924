"""Does plan say what import will do, and write nothing?"""

from pathlib import Path

import pytest

from tests.cli import shapes
from tests.cli.files import PEOPLE, contents, copied, write, write_people
from tests.cli.running import Rollbook
from tests.cli.shapes import misshapen


def test_it_is_the_import_but_for_the_number(
    told_anew: Rollbook, tonight: Path
) -> None:
    planned = told_anew("plan", tonight, "--school", "State", "--json")
    imported = told_anew("import", tonight, "--school", "State", "--json")
    (plan,), (done,) = planned.json, imported.json
    assert (planned.code, imported.code) == (1, 1)
    assert done["import"] == 8
    assert misshapen(plan, shapes.PLANNED) == []
    assert {key: plan[key] for key in done} == done | {"import": None}


def test_its_rows_are_those_that_rows_will_list(
    told_anew: Rollbook, tonight: Path
) -> None:
    (plan,) = told_anew("plan", tonight, "--school", "State", "--json").json
    told_anew("import", tonight, "--school", "State")
    listed = told_anew.json("rows", 8)
    detail = plan["rows_detail"]
    assert [{key: row[key] for key in listed[0]} for row in detail] == listed
    assert [row["outcome"] for row in detail] == [
        "updated",
        "updated",
        "created",
        "rejected",
        "skipped",
    ]


def test_it_writes_nothing(told_anew: Rollbook, tonight: Path) -> None:
    told_anew("imports")
    before = contents(told_anew.ledger)["events.sqlite"]
    events = told_anew.events()
    told_anew("plan", tonight, "--school", "State")
    assert contents(told_anew.ledger)["events.sqlite"] == before
    assert told_anew.events() == events
    assert [each["import"] for each in told_anew.json("imports")][-1] == 7


def test_a_file_that_is_in_the_ledger_would_be_passed_over(
    state: Rollbook, tmp_path: Path
) -> None:
    file = write_people(tmp_path / "20240101_users.csv", "ann")
    state("import", file)
    answer = state("plan", file)
    assert (answer.code, "passed over" in answer.out) == (0, True)
    assert state("plan", file, "--json").json[0]["passed_over"] is True


def test_a_directory_is_planned_file_after_file(
    state: Rollbook, tmp_path: Path
) -> None:
    folder = tmp_path / "files"
    write_people(folder / "20240101_users.csv", "ann")
    write(folder / "20240102_users.csv", PEOPLE, "amy,ann@state.example.edu,Amy")
    write(folder / "20240103_users.csv")
    answer = state("plan", folder, "--json")
    planned = {each["file"]: each for each in answer.json}
    assert answer.code == 2
    assert planned["20240102_users.csv"]["rejected"] == 1
    assert planned["20240103_users.csv"]["refused"]["rule"] == "no-header"
    imported = state("import", folder, "--json").json
    assert [{k: v for k, v in each.items() if k != "import"} for each in imported] == [
        {k: v for k, v in each.items() if k not in ("import", "rows_detail")}
        for each in answer.json
    ]


def test_the_same_bytes_twice_are_passed_over_the_second_time(
    state: Rollbook, tmp_path: Path
) -> None:
    files = [write_people(tmp_path / f"{name}.csv", "ann") for name in "ab"]
    words = (*files, "--at", "2024-01-01", "--json")
    planned = state("plan", *words).json
    imported = state("import", *words).json
    assert [each["passed_over"] for each in imported] == [False, True]
    assert [each["passed_over"] for each in planned] == [False, True]
    assert [each["file"] for each in imported] == ["a.csv", "b.csv"]


def test_the_rows_that_would_fail_are_written_to_a_file(
    told: Rollbook, tonight: Path, tmp_path: Path
) -> None:
    out = tmp_path / "failed_rows.csv"
    told("plan", tonight, "--school", "State", "--failed-rows", out)
    later = Rollbook(copied(told.ledger, tmp_path / "later"))
    later("import", tonight, "--school", "State")
    assert out.read_text() == later("failed", 8).out
    assert "has already been taken" in out.read_text()


@pytest.mark.parametrize("form", ["--csv", "--tsv", "--table"])
def test_a_form_that_plan_does_not_have_is_said_so(
    told: Rollbook, tonight: Path, form: str
) -> None:
    assert form in told.refuses("plan", tonight, form)
