"""What does import tell of its files, and how does it end?"""

from pathlib import Path

import pytest

from tests.cli import shapes
from tests.cli.files import PEOPLE, contents, row, write, write_people
from tests.cli.running import Rollbook
from tests.cli.shapes import misshapen


def test_it_tells_of_a_file_what_imports_tells(state: Rollbook, tmp_path: Path) -> None:
    file = write_people(tmp_path / "20240101_users.csv", "ann", "b0b")
    answer = state("import", file, "--json")
    (told,), (listed,) = answer.json, state.json("imports")
    assert answer.code == 1
    assert listed == {key: told[key] for key in listed}
    assert misshapen(told, shapes.IMPORT | {"passed_over": bool}) == []
    assert (told["created"], told["rejected"], told["passed_over"]) == (1, 1, False)


@pytest.mark.parametrize(("form", "delimiter"), [("--csv", ","), ("--tsv", "\t")])
def test_it_tells_the_same_in_separated_values(
    state: Rollbook, tmp_path: Path, form: str, delimiter: str
) -> None:
    file = write_people(tmp_path / "20240101_users.csv", "ann")
    (told,) = state("import", file, form).separated(delimiter)
    (listed,) = state("imports", form).separated(delimiter)
    assert listed == {key: told[key] for key in listed}


def test_a_rejected_row_is_told_by_place_rule_message_and_what_to_do(
    state: Rollbook, tmp_path: Path
) -> None:
    file = write_people(tmp_path / "20240101_users.csv", "ann", "b0b")
    lines = state("import", file).err.splitlines()
    at = lines.index("20240101_users.csv:3: name-digits: first_name is invalid")
    assert lines[at + 1].startswith("  ")


def test_a_file_of_many_rejected_rows_does_not_fill_the_screen(
    state: Rollbook, tmp_path: Path
) -> None:
    names = [f"b{number}" for number in range(100)]
    answer = state("import", write_people(tmp_path / "20240101_users.csv", *names))
    assert answer.err.count("name-digits") < 50
    assert "rollbook rows 1 --outcome rejected" in answer.err


def test_the_same_file_again_is_passed_over_and_said_so(
    state: Rollbook, tmp_path: Path
) -> None:
    file = write_people(tmp_path / "20240101_users.csv", "ann", "b0b")
    first = state("import", file, "--json").json[0]
    before = state.events()
    answer = state("import", file, "--json")
    assert answer.code == 0
    assert answer.json == [first | {"passed_over": True}]
    assert "20240101_users.csv: passed over: it is in the ledger as import 1" in (
        answer.err
    )
    assert state.events() == before


def test_the_same_bytes_at_another_moment_are_another_import(
    state: Rollbook, tmp_path: Path
) -> None:
    file = write_people(tmp_path / "20240101_users.csv", "ann")
    state("import", file)
    (again,) = state("import", file, "--at", "2024-02-01", "--json").json
    assert (again["import"], again["unchanged"], again["passed_over"]) == (2, 1, False)


def test_the_same_bytes_under_other_options_are_another_import(
    state: Rollbook, tmp_path: Path
) -> None:
    file = write_people(tmp_path / "20240101_users.csv", "ann")
    state("import", file)
    (again,) = state("import", file, "--channel", "automatic", "--json").json
    assert (again["import"], again["passed_over"]) == (2, False)


def test_a_file_before_the_newest_fact_is_refused_and_the_rest_goes_on(
    state: Rollbook, tmp_path: Path
) -> None:
    state("import", write_people(tmp_path / "20240201_users.csv", "ann"))
    late = write_people(tmp_path / "20240115_users.csv", "bob")
    next_ = write_people(tmp_path / "20240301_users.csv", "c1")
    answer = state("import", late, next_, "--json")
    assert answer.code == 2
    refused, ran = answer.json
    assert (refused["file"], refused["import"]) == ("20240115_users.csv", None)
    assert (ran["file"], ran["import"]) == ("20240301_users.csv", 2)
    assert "20240115_users.csv: dated-before" in answer.err
    assert "2024-02-01" in answer.err
    assert "rollbook replay --insert" in answer.err


def test_the_highest_of_the_files_exit_codes_counts(
    state: Rollbook, tmp_path: Path
) -> None:
    fine = write_people(tmp_path / "20240101_users.csv", "ann")
    findings = write_people(tmp_path / "20240102_users.csv", "b0b")
    refused = write(tmp_path / "20240103_users.csv")
    assert state("import", fine, findings).code == 1
    assert state("import", fine, findings, refused).code == 2


def test_warnings_and_skipped_rows_are_no_findings(
    state: Rollbook, tmp_path: Path
) -> None:
    file = write(
        tmp_path / "20240101_users.csv",
        f"{PEOPLE},shoe_size",
        row("ann", "38"),
        row("ann", "39"),
    )
    answer = state("import", file, "--json")
    assert (answer.code, answer.json[0]["skipped"]) == (0, 2)
    assert "warning: unknown-header: column shoe_size" in answer.err


def test_a_test_file_is_analysed_and_never_processed(
    state: Rollbook, tmp_path: Path
) -> None:
    file = write_people(tmp_path / "20240101_Sample.csv", "ann", "bob")
    answer = state("import", file, "--json")
    assert (answer.code, answer.json[0]["skipped"]) == (0, 2)
    assert state.json("accounts") == []


def test_a_refused_file_leaves_nothing_behind(state: Rollbook, tmp_path: Path) -> None:
    state("import", write_people(tmp_path / "20240101_users.csv", "ann"))
    before = contents(state.ledger)["events.sqlite"]
    state.refuses("import", write(tmp_path / "20240102_users.csv"))
    assert contents(state.ledger)["events.sqlite"] == before
