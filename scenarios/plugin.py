"""How does pytest run feature files? As a plugin: ``pytest -p scenarios.plugin``."""

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from pytest_bdd import scenarios
from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.parser import Feature, Step

from scenarios.steps.stage import Stage

pytest_plugins = (
    "scenarios.steps.accounts",
    "scenarios.steps.files",
    "scenarios.steps.outcomes",
    "scenarios.steps.schools",
)


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
        del module.__dict__["scenarios"]
        return module


def pytest_configure(config: pytest.Config) -> None:
    """Let pytest know our marker."""
    config.addinivalue_line("markers", "rule(name): a rule that a scenario shows")


def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> pytest.Collector | None:
    """Take feature files as tests."""
    if file_path.suffix != ".feature":
        return None
    return FeatureFile.from_parent(parent, path=file_path)


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool | None:
    """Make the tag @rule:NAME a marker that carries the rule's name."""
    if not tag.startswith("rule:"):
        return None
    pytest.mark.rule(tag.removeprefix("rule:"))(function)
    return True


def pytest_bdd_step_error(feature: Feature, step: Step, exception: Exception) -> None:
    """Say in which line of which feature a step failed."""
    place = f"{feature.rel_filename}:{step.line_number}"
    exception.add_note(f"{place}: {step.keyword} {step.name}")


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """Where the scenario plays."""
    made = Stage(tmp_path)
    yield made
    made.close()
