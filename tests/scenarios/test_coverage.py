"""Has every rule a scenario, and one that it lets through?"""

import pytest

from domain.catalogue import RULES
from scenarios.reading import HERE, by_rule, feature_files, read_scenarios

SCENARIOS = read_scenarios(feature_files(HERE))
SHOWN = by_rule(SCENARIOS)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_a_scenario_that_shows_it(rule: str) -> None:
    assert any(rule not in s.look_alike for s in SHOWN.get(rule, ()))


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_a_scenario_that_it_lets_through(rule: str) -> None:
    assert any(rule in s.look_alike for s in SHOWN.get(rule, ()))


def test_no_scenario_is_tagged_with_a_rule_that_there_is_not() -> None:
    unknown = {s.title: s.rules - RULES.keys() for s in SCENARIOS}
    assert [title for title, rules in unknown.items() if rules] == []


def test_every_rule_has_a_folder_of_its_own() -> None:
    assert set(RULES) <= {folder.name for folder in HERE.iterdir() if folder.is_dir()}
