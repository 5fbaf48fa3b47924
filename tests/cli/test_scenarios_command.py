"""Does ``rollbook test`` run people's own scenarios, and pass pytest's options on?"""

from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from tests.cli.files import write
from tests.cli.running import Answer, installed

SCHOOL = 'Given the school "State" with the domain "state.example.edu"'
ANN = """
    When the students file "20240101_users.csv" is imported:
      | username | email_address         | first_name |
      | 0012345  | ann@state.example.edu | Ann        |
    Then row 2 is created
    And the account "0012345" shows:
      | first_name | Ann |"""


def scenario(name: str, *steps: str) -> str:
    """A scenario of these steps."""
    return "\n    ".join((f"  Scenario: {name}", *steps))


def run(*words: object) -> Answer:
    """Run scenarios as a user does, with no cache left behind."""
    return installed("test", *words, HOME="/nonexistent")


@pytest.fixture
def features(tmp_path: Path) -> Path:
    """A folder with a feature file of two scenarios that hold."""
    folder = tmp_path / "our features"
    write(
        folder / "ours.feature",
        "Feature: Ours",
        scenario("ann comes", SCHOOL, ANN),
        scenario("nobody comes", SCHOOL, "Then there are 0 accounts"),
    )
    return folder


def test_a_folder_of_ones_own_features_is_run(features: Path) -> None:
    answer = run(features)
    assert answer.code == 0, answer.out
    assert "2 passed" in answer.out
    assert {file.name for file in features.iterdir()} == {"ours.feature"}


def test_pytests_options_are_passed_through(features: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    answer = run(features / "ours.feature", "-k", "ann", "-v", "--junitxml", report)
    assert answer.code == 0, answer.out
    assert "1 passed, 1 deselected" in answer.out
    (case,) = Xml.parse(report).iter("testcase")  # noqa: S314 - we wrote it ourselves
    assert case.get("name") == "test_ann_comes"


@pytest.mark.parametrize("words", [("-k", "zoe"), ("-m", "nothing_of_the_kind")])
def test_it_does_not_end_well_when_nothing_matched(
    features: Path, words: tuple[str, ...]
) -> None:
    answer = run(features, *words)
    assert answer.code == 2
    assert "no scenario matched" in answer.err or "not found" in answer.out


def test_it_does_not_end_well_without_any_scenario(tmp_path: Path) -> None:
    answer = run(tmp_path)
    assert (answer.code, answer.err) == (2, "no scenario matched\n")


def test_it_does_not_end_well_where_there_is_no_such_path(tmp_path: Path) -> None:
    answer = run(tmp_path / "gone")
    assert answer.code == 2
    assert "gone" in answer.err


def test_without_a_path_one_is_asked_for() -> None:
    answer = run()
    assert (answer.code, answer.out) == (2, "")
    assert "feature files" in answer.err


def test_a_scenario_that_fails_is_a_finding(features: Path) -> None:
    write(
        features / "wrong.feature",
        "Feature: Wrong",
        scenario("there is somebody", SCHOOL, "Then there are 7 accounts"),
    )
    answer = run(features)
    assert answer.code == 1
    assert "1 failed, 2 passed" in answer.out
    assert "Then there are 7 accounts" in answer.out


def test_a_step_that_nobody_knows_is_named_with_its_place(features: Path) -> None:
    file = write(
        features / "unknown.feature",
        "Feature: Unknown",
        scenario("odd", "Given the moon is full"),
    )
    answer = run(file)
    assert answer.code == 1
    assert 'Given "the moon is full"' in answer.out
    assert "Line 3" in answer.out


@pytest.mark.parametrize("kind", ["rule", "look-alike"])
def test_a_tag_for_a_rule_that_there_is_not_is_told(kind: str, features: Path) -> None:
    tagged = f"@{kind}:nonesuch\nFeature: Tagged"
    file = write(features / "tagged.feature", tagged, scenario("odd", "Given nothing"))
    answer = run(file)
    assert answer.code == 2
    assert "there is no rule 'nonesuch': see them with `rollbook rules`" in answer.out


@pytest.mark.parametrize("text", ["", "dear ann", "Scenario: without a feature"])
def test_a_feature_file_that_cannot_be_read_is_told_without_a_traceback(
    tmp_path: Path, text: str
) -> None:
    answer = run(write(tmp_path / "letter.feature", text))
    assert answer.code == 2
    assert "letter.feature" in answer.out
    assert "site-packages" not in answer.out
