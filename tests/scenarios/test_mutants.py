"""Does leaving a rule out show which scenarios notice?"""

from pathlib import Path

import pytest

from domain.catalogue import RULES
from scenarios.mutants import main
from scenarios.opposites import OPPOSITES
from tests.cli.running import Answer, installed
from tests.scenarios.features import FAILS, PASSES, REJECTED, feature


def run(*words: object) -> Answer:
    """Run scenarios as a user does."""
    return installed("test", *words, HOME="/nonexistent")


def test_a_rule_whose_scenario_fails_without_it_is_killed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    feature(tmp_path, REJECTED, PASSES)
    assert main(["gpa-range"], tmp_path) == 0
    assert capfd.readouterr().out.splitlines() == [
        "killed    gpa-range  (by: grades.feature:7: <gpa> is no GPA)",
        "1 rules: 1 killed, 0 survived",
    ]


def test_a_rule_that_nobody_misses_has_survived(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    feature(tmp_path, PASSES)
    assert main(["gpa-range", "name-digits"], tmp_path) == 1
    assert capfd.readouterr().out.splitlines() == [
        "SURVIVED  gpa-range",
        "SURVIVED  name-digits",
        "2 rules: 0 killed, 2 survived",
    ]


def test_a_scenario_that_is_not_tagged_may_notice_too(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    feature(tmp_path, REJECTED.replace("@rule:gpa-range", ""))
    assert main(["gpa-range"], tmp_path) == 0
    assert "1 killed" in capfd.readouterr().out


def test_scenarios_that_fail_anyway_prove_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    feature(tmp_path, REJECTED, FAILS)
    assert main(["mobile-number"], tmp_path) == 2
    told = capfd.readouterr()
    assert told.out == ""
    assert "Somebody is expected in vain" in told.err


def test_a_rule_that_there_is_not_cannot_be_left_out(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert main(["gpa-rage"]) == 2
    assert "gpa-rage" in capfd.readouterr().err


def test_every_opposite_is_of_a_rule() -> None:
    assert OPPOSITES.keys() <= RULES.keys()
    assert all(opposite.__doc__ for opposite in OPPOSITES.values())


@pytest.mark.parametrize("rule", OPPOSITES)
def test_an_opposite_replaces_something_and_is_gone_afterwards(rule: str) -> None:
    patch = pytest.MonkeyPatch()
    OPPOSITES[rule](patch)
    patch.undo()


def test_the_command_leaves_a_rule_out(tmp_path: Path) -> None:
    file = feature(tmp_path, PASSES, REJECTED)
    assert run(file).code == 0
    answer = run(file, "--without-rule", "gpa-range")
    assert answer.code == 1
    assert "2 failed, 1 passed" in answer.out


def test_the_scenarios_about_the_rule_come_first(tmp_path: Path) -> None:
    file = feature(tmp_path, PASSES.replace("@look-alike:gpa-range", ""), REJECTED)
    answer = run(file, "--without-rule", "gpa-range", "-x")
    assert "1 failed" in answer.out
    assert "passed" not in answer.out


def test_the_command_names_the_rule_that_was_probably_meant(tmp_path: Path) -> None:
    answer = run(feature(tmp_path, PASSES), "--without-rule", "gpa-rage")
    assert answer.code == 2
    assert "there is no rule gpa-rage: did you mean gpa-range?" in answer.err
