"""How does pytest run feature files? As a plugin: ``pytest -p scenarios.plugin``."""

from collections.abc import Callable, Iterator
from difflib import get_close_matches
from pathlib import Path
from types import ModuleType

import pytest
from pytest_bdd import scenarios
from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.parser import Feature, Step

from domain.catalogue import RULES
from scenarios.opposites import OPPOSITES
from scenarios.steps.stage import Stage

pytest_plugins = (
    "scenarios.steps.accounts",
    "scenarios.steps.baselines",
    "scenarios.steps.files",
    "scenarios.steps.observations",
    "scenarios.steps.outcomes",
    "scenarios.steps.schools",
)


_MARKERS = {"rule": pytest.mark.rule, "look-alike": pytest.mark.look_alike}


class UnknownRuleError(Exception):
    """A scenario is tagged for a rule that there is not."""


class FeatureFile(pytest.Module):
    """A feature file, which pytest sees as a module with a test per scenario."""

    def _getobj(self) -> ModuleType:
        module = ModuleType(self.path.stem)
        module.__file__ = str(self.path)
        code = compile(f"scenarios({str(self.path)!r})", str(self.path), "exec")
        module.__dict__["scenarios"] = scenarios
        try:
            exec(code, module.__dict__)  # noqa: S102 - pytest-bdd looks at its caller
        except (GherkinParseError, KeyError, UnicodeDecodeError) as error:
            reason = getattr(error, "message", "there is no Feature in it")
            raise self.CollectError(f"{self.path}: {reason}") from None
        except UnknownRuleError as error:
            raise self.CollectError(f"{self.path}: {error}") from None
        del module.__dict__["scenarios"]
        return module


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let a rule be left out."""
    parser.getgroup("rollbook").addoption(
        "--without-rule",
        action="append",
        default=[],
        metavar="NAME",
        help="leave a rule out, to see which scenarios notice; those about it come "
        "first",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Let pytest know our markers, and see that the rules to leave out exist."""
    config.addinivalue_line("markers", "rule(name): a rule that a scenario shows")
    config.addinivalue_line(
        "markers", "look_alike(name): a rule that lets the scenario's case through"
    )
    for name in config.getoption("without_rule"):
        if name not in RULES:
            near = get_close_matches(name, RULES, n=1)
            meant = f": did you mean {near[0]}?" if near else ""
            raise pytest.UsageError(f"--without-rule: there is no rule {name}{meant}")


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Put the scenarios first that are about a rule which is left out."""
    without = set(config.getoption("without_rule"))
    if without:
        items.sort(key=lambda item: not without & set(_rules(item)))


def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> pytest.Collector | None:
    """Take feature files as tests."""
    if file_path.suffix != ".feature":
        return None
    return FeatureFile.from_parent(parent, path=file_path)


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool | None:
    """Make the tags @rule:NAME and @look-alike:NAME markers with the rule's name."""
    kind, colon, name = tag.partition(":")
    if not colon or kind not in _MARKERS:
        return None
    if name not in RULES:
        raise UnknownRuleError(
            f"there is no rule {name!r}: see them with `rollbook rules`"
        )
    _MARKERS[kind](name)(function)
    return True


def pytest_bdd_step_error(feature: Feature, step: Step, exception: Exception) -> None:
    """Say in which line of which feature a step failed."""
    place = f"{feature.rel_filename}:{step.line_number}"
    exception.add_note(f"{place}: {step.keyword} {step.name}")


@pytest.fixture
def stage(
    tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Stage]:
    """Where the scenario plays."""
    without = frozenset[str](request.config.getoption("without_rule"))
    for name in OPPOSITES.keys() & without:
        OPPOSITES[name](monkeypatch)
    made = Stage(tmp_path, without)
    yield made
    made.close()


def _rules(item: pytest.Item) -> Iterator[str]:
    for kind in _MARKERS.values():
        yield from (str(marker.args[0]) for marker in item.iter_markers(kind.name))
