from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest

import domain.rules
from domain.rule import Rule, Status
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


def test_every_source_is_cited() -> None:
    cited = {source for module in MODULES for source in rule_of(module).sources}
    assert cited == SOURCES.keys()
