"""What an automatic job, or a guard, holds: plan, import, imports, rows, release."""

from pathlib import Path

import pytest

from tests.cli.files import PEOPLE, row, write, write_people
from tests.cli.running import Rollbook

MOVED = "ann,ann@post.example,Ann"
GATE = "hold-email-share: email changes 1 of 2 rows, 50 %, limit 10 %: 1 row too many"


@pytest.fixture
def nightly(state: Rollbook, tmp_path: Path) -> Path:
    """Ann and Bob are there, and tonight's file moves Ann."""
    state("import", write_people(tmp_path / "20240826_users.csv", "ann", "bob"))
    return write(tmp_path / "20240827_users.csv", PEOPLE, MOVED, row("bob"))


def test_a_plan_tells_what_would_hold_and_the_headroom_of_every_gate(
    state: Rollbook, nightly: Path
) -> None:
    answer = state("plan", nightly, "--channel", "automatic")
    assert answer.code == 3
    assert f"held by {GATE}" in answer.out
    assert "hold-disabled-share: disabled students 0 of 1 row" in answer.out
    assert "hold-warning: warnings that hold 0, limit 1: 0 of headroom" in answer.out
    assert answer.out.splitlines()[-1] == "  = 2 rows: held"


def test_a_plan_tells_of_the_gates_that_let_pass_too(
    state: Rollbook, nightly: Path
) -> None:
    still = write_people(nightly.with_name("20240828_users.csv"), "ann", "bob")
    answer = state("plan", still, "--channel", "automatic")
    assert answer.code == 0
    assert "email changes 0 of 2 rows, 0 %, limit 10 %: 0 rows of headr" in answer.out


def test_an_import_that_is_held_changes_nothing_and_says_how_to_go_on(
    state: Rollbook, nightly: Path
) -> None:
    answer = state("import", nightly, "--channel", "automatic")
    assert answer.code == 3
    assert f"20240827_users.csv: held by {GATE}" in answer.err
    assert "rollbook release 2 lets it run" in answer.err
    (shown,) = state("show", "ann", "--nl").lines
    assert shown["email_address"] == "ann@state.example.edu"


def test_the_imports_list_it_with_its_rows_and_no_counts(
    state: Rollbook, nightly: Path
) -> None:
    state("import", nightly, "--channel", "automatic")
    held = state("imports", "--json").json[-1]
    assert (held["import"], held["held"], held["rows"]) == (2, True, 2)
    assert held["created"] is held["rejected"] is held["released_at"] is None
    assert [gauge["holds"] for gauge in held["gauges"]] == [True, False, False]
    assert held["gauges"][0]["text"] in GATE


def test_released_it_has_counts_and_is_no_longer_held(
    state: Rollbook, nightly: Path
) -> None:
    state("import", nightly, "--channel", "automatic")
    answer = state(
        "release", 2, "--by", "the registrar", "--because", "moved", "--json"
    )
    assert answer.code == 1
    (told,) = answer.json
    listed = state("imports", "--json").json[-1]
    assert told == listed | {"passed_over": False, "refused": None}
    assert (listed["held"], listed["rejected"], listed["unchanged"]) == (False, 1, 1)
    assert listed["released_at"] == "2024-08-27T00:00:00"
    assert (listed["released_by"], listed["released_because"]) == (
        "the registrar",
        "moved",
    )
    assert [gauge["holds"] for gauge in listed["gauges"]] == [True, False, False]


def test_rows_and_states_of_a_held_import_are_not_guessed_at(
    state: Rollbook, nightly: Path
) -> None:
    state("import", nightly, "--channel", "automatic")
    assert "import 2 is held" in state("rows", "import:2").err
    assert state("failed", 2).code == 2
    answer = state("accounts", "--as-of", "import:2")
    assert (answer.code, "there is no state after it" in answer.err) == (2, True)
    assert state("rows", "@~0", "--json").json[0]["username"] == "ann"


@pytest.mark.parametrize("which", ["1", "import:1", "@~0"])
def test_an_import_that_ran_cannot_be_released(
    which: str, state: Rollbook, nightly: Path
) -> None:
    state("import", nightly, "--channel", "automatic")
    answer = state("release", which)
    assert (answer.code, "import 1 is not held" in answer.err) == (2, True)


def test_a_guard_holds_a_manual_file(state: Rollbook, nightly: Path) -> None:
    answer = state("import", nightly, "--guard", "updated=40%", "--guard", "created=9")
    assert answer.code == 3
    assert "held by updated: accounts updated 1 of 2 rows, 50 %, limit 40 %" in (
        answer.err
    )
    assert "created: accounts created 0, limit 9: 8 of headroom" in answer.err


@pytest.mark.parametrize("guard", ["archived", "archivd=5%", "archived=0", "=5%"])
def test_a_wrong_guard_is_a_wrong_usage(
    guard: str, state: Rollbook, nightly: Path
) -> None:
    answer = state("import", nightly, "--guard", guard)
    assert answer.code == 2
    assert "Invalid value for '--guard'" in answer.err


def test_a_schools_guard_counts_until_it_is_lifted(
    state: Rollbook, nightly: Path
) -> None:
    state("school", "set", "State", "--guard", "updated=1")
    assert state("plan", nightly).code == 3
    assert state("plan", nightly, "--guard", "updated=off").code == 0
    assert state("school", "list", "--json").json[0]["guards"] == ["updated=1"]
    state("school", "set", "State", "--guard", "updated=off")
    assert state("plan", nightly).code == 0


def test_the_mail_of_a_nightly_job_is_one_line(state: Rollbook, nightly: Path) -> None:
    answer = state("import", nightly, "--channel", "automatic", "--summary")
    assert answer.err == ""
    assert answer.out == (
        "20240827_users.csv: import 2 is held: email changes 1 of 2 rows, 50 %, limit "
        "10 %: 1 row too many\n"
    )
    answer = state("release", 2, "--summary")
    assert answer.out == (
        "20240827_users.csv: import 2: 2 rows: 0 created, 0 updated, 1 unchanged, 0 "
        "skipped, 1 rejected\n"
    )


def test_in_a_directory_a_held_file_does_not_keep_the_next_one_back(
    state: Rollbook, nightly: Path
) -> None:
    write_people(nightly.with_name("20240828_users.csv"), "ann", "bob", "cy")
    answer = state("import", nightly.parent, "--channel", "automatic", "--json")
    assert answer.code == 3
    notes = [(each["passed_over"], each["held"]) for each in answer.json]
    assert notes == [(False, False), (False, True), (False, False)]


@pytest.mark.parametrize("command", ["import", "plan"])
def test_a_file_that_is_held_is_still_held_when_it_comes_again(
    command: str, state: Rollbook, nightly: Path
) -> None:
    state("import", nightly, "--channel", "automatic")
    answer = state(command, nightly, "--channel", "automatic")
    assert answer.code == 3
    told = answer.out + answer.err
    assert "as import 2, which is held: rollbook release 2 lets it run" in told


def test_a_gate_that_holds_does_not_hide_the_guards(
    state: Rollbook, nightly: Path
) -> None:
    guards = ("--guard", "updated=1", "--guard", "rows-fewer=9")
    answer = state("plan", nightly, "--channel", "automatic", *guards)
    assert f"held by {GATE}" in answer.out
    assert "held by updated: accounts updated 1, limit 1: 1 too many" in answer.out
    assert "rows-fewer: rows fewer than in the file before 0, limit 9" in answer.out
    assert state("show", "ann", "--nl").lines[0]["email_address"].startswith("ann@st")


def test_a_test_file_is_held_by_nothing(state: Rollbook, nightly: Path) -> None:
    test = write_people(nightly.with_name("20240828_test.csv"), "ann")
    guards = ("--guard", "skipped=1", "--guard", "rows-fewer=1")
    answer = state("import", test, "--channel", "automatic", *guards)
    assert answer.code == 0


@pytest.mark.parametrize("fmt", ["--json", "--csv", "--table"])
def test_a_summary_is_sentences_and_nothing_else(
    fmt: str, state: Rollbook, nightly: Path
) -> None:
    state("import", nightly, "--channel", "automatic")
    for words in (("import", nightly), ("release", 2)):
        answer = state(*words, "--summary", fmt)
        assert (answer.code, "--summary prints sentences" in answer.err) == (2, True)
