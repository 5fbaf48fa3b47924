from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

import domain.rules
from domain.catalogue import RULES, days_of, era_of
from domain.eras.dated import Dated, Topic
from domain.eras.not_simulated import NOT_SIMULATED
from domain.rule import Rule, Status
from domain.rulebook import SETTINGS
from domain.sources import SOURCES

MODULES = sorted(
    path.stem
    for path in Path(domain.rules.__path__[0]).glob("*.py")
    if path.stem != "__init__"
)
TESTS = Path(__file__).parent / "rules"


def rule_of(module: str) -> Rule:
    rule = import_module(f"domain.rules.{module}").RULE
    assert isinstance(rule, Rule)
    return rule


@pytest.mark.parametrize("module", MODULES)
def test_a_rule_is_named_as_its_module(module: str) -> None:
    assert rule_of(module).name == module.replace("_", "-")


@pytest.mark.parametrize("module", MODULES)
def test_a_rule_says_what_it_does(module: str) -> None:
    assert rule_of(module).says.endswith(".")


@pytest.mark.parametrize("module", MODULES)
def test_a_rule_cites_sources_that_can_be_read(module: str) -> None:
    assert set(rule_of(module).sources) <= SOURCES.keys()


@pytest.mark.parametrize("module", MODULES)
def test_a_rule_has_a_source_unless_it_is_assumed(module: str) -> None:
    rule = rule_of(module)
    assert rule.sources or rule.status is Status.ASSUMED


@pytest.mark.parametrize("module", MODULES)
def test_a_rule_has_tests_of_its_own(module: str) -> None:
    assert (TESTS / f"test_{module}.py").exists()


def test_a_status_is_one_of_four_words() -> None:
    words = ["documented", "inferred", "observed", "assumed"]
    assert [status.value for status in Status] == words


def test_every_name_is_unique() -> None:
    names = Counter(rule_of(module).name for module in MODULES)
    assert [name for name, times in names.items() if times > 1] == []


def test_every_source_is_cited_by_a_rule_or_by_an_era() -> None:
    by_rules = {source for module in MODULES for source in rule_of(module).sources}
    by_eras = {setting.source for setting in SETTINGS}
    by_gaps = {source for _, _, source in NOT_SIMULATED}
    assert by_rules | by_eras | by_gaps == SOURCES.keys()


def test_the_catalogue_has_every_rule_in_order() -> None:
    assert list(RULES) == sorted(rule_of(module).name for module in MODULES)
    assert all(rule.name == name for name, rule in RULES.items())


@pytest.mark.parametrize("module", MODULES)
def test_only_an_assumed_rule_may_be_overruled(module: str) -> None:
    rule = rule_of(module)
    assert not rule.otherwise or rule.status is Status.ASSUMED
    assert not rule.otherwise.endswith(".")


def test_rules_that_keep_the_ledger_in_order_cannot_be_overruled() -> None:
    kept = ("row-order", "clear-required", "blank-line", "no-header")
    assert not any(RULES[name].otherwise for name in kept)


@pytest.mark.parametrize(
    ("rule", "era"),
    [
        ("gpa-range", "all"),
        ("hold-warning", "since 2018-10-03"),
        ("disabling-sync", "until 2016-12-31"),
        ("name-length", "all"),
    ],
)
def test_a_rules_era_is_told_in_words(rule: str, era: str) -> None:
    assert era_of(RULES[rule]) == era


def test_a_setting_with_two_ends_is_told_with_both() -> None:
    setting = Dated(Topic.HEADER, "x", "", "2015-03-01", "2015-05-05")
    assert days_of(setting) == "2015-03-01 to 2015-05-05"
