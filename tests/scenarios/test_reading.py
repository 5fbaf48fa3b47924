from pathlib import Path

import pytest

from scenarios.reading import (
    HERE,
    UnreadableFeature,
    by_rule,
    feature_files,
    read_scenarios,
    their_folder,
)
from tests.scenarios.features import FAILS, PASSES, REJECTED, feature

UNDER_RULES = """@rule:gpa-range
Feature: Tags stand at three places

  Scenario: above it
    Given the school "State" with the domain "state.example.edu"

  @rule:name-digits
  Rule: Names have no digits

    @look-alike:name-length
    Scenario: in a rule
      Given the school "State" with the domain "state.example.edu"
"""


def test_an_outline_is_one_scenario_at_its_line(tmp_path: Path) -> None:
    found = read_scenarios([feature(tmp_path, REJECTED, PASSES)])
    assert [s.name for s in found] == ["<gpa> is no GPA", "A four is a GPA"]
    lines = (tmp_path / "grades.feature").read_text().splitlines()
    assert [lines[s.line - 1].strip() for s in found] == [
        "Scenario Outline: <gpa> is no GPA",
        "Scenario: A four is a GPA",
    ]


def test_a_look_alike_is_about_its_rule_too(tmp_path: Path) -> None:
    shown = by_rule(read_scenarios([feature(tmp_path, REJECTED, PASSES)]))
    assert {rule: len(about) for rule, about in shown.items()} == {
        "created-confirmed": 1,
        "gpa-range": 2,
    }
    assert [s.look_alike for s in shown["gpa-range"]] == [set(), {"gpa-range"}]


def test_a_scenario_bears_the_tags_that_it_stands_under(tmp_path: Path) -> None:
    file = tmp_path / "tags.feature"
    file.write_text(UNDER_RULES)
    above, within = read_scenarios([file])
    assert above.rules == {"gpa-range"}
    assert within.rules == {"gpa-range", "name-digits", "name-length"}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"", "there is no Feature in it"),
        (b"Scenario: alone", ":1: "),
        (b"Feature: \xff", "byte 9 is not UTF-8"),
    ],
)
def test_what_is_no_feature_is_named_with_its_place(
    tmp_path: Path, text: bytes, reason: str
) -> None:
    file = tmp_path / "letter.feature"
    file.write_bytes(text)
    with pytest.raises(UnreadableFeature, match=f"letter.feature.*{reason}"):
        read_scenarios([file])


def test_a_folder_stands_for_the_features_below_it(tmp_path: Path) -> None:
    deep = feature(tmp_path / "a" / "b", PASSES)
    high = feature(tmp_path, FAILS, name="z")
    (tmp_path / "notes.txt").write_text("Feature: none")
    assert feature_files(tmp_path) == [deep, high]
    assert feature_files(high) == [high]


def test_ones_own_folder_comes_before_that_of_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "scenarios").mkdir()
    assert their_folder() == HERE
    feature(tmp_path / "scenarios" / "ours", PASSES)
    assert their_folder() == Path("scenarios")


def test_a_title_names_the_file_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (scenario,) = read_scenarios([feature(tmp_path, PASSES)])
    assert scenario.title == f"{tmp_path}/grades.feature:7: A four is a GPA"
    monkeypatch.chdir(tmp_path)
    assert scenario.title == "grades.feature:7: A four is a GPA"
