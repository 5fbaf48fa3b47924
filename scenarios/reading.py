"""Which scenarios are there, and which rules do they show?"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.gherkin_parser import GherkinDocument, Tag, get_gherkin_document
from pytest_bdd.gherkin_parser import Scenario as Written

SHOWS = "@rule:"
LETS_THROUGH = "@look-alike:"

HERE = Path(__file__).parent
"""The folder of the scenarios that come with the program."""

Place = tuple[str, int]
"""A scenario's feature file, absolute, and the line where the scenario begins."""


class UnreadableFeature(Exception):
    """A feature file that is not Gherkin; the sentence names the place."""


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario and the rules that it is about; an outline is one scenario.

    ``look_alike`` are the rules among them that let the scenario's case through.
    """

    file: Path
    line: int
    name: str
    rules: frozenset[str]
    look_alike: frozenset[str]

    @property
    def place(self) -> Place:
        """Where the scenario stands."""
        return str(self.file), self.line

    @property
    def title(self) -> str:
        """The scenario as it is named to people: file, line and name."""
        return f"{_near(self.file)}:{self.line}: {self.name}"


def their_folder() -> Path:
    """Where scenarios are: ./scenarios if there are any, else those that come along."""
    own = Path("scenarios")
    return own if own.is_dir() and any(own.rglob("*.feature")) else HERE


def feature_files(path: Path) -> list[Path]:
    """The feature files of a directory and those below it, or the one file."""
    found = sorted(path.rglob("*.feature")) if path.is_dir() else [path]
    return [file.resolve() for file in found]


def read_scenarios(files: Iterable[Path]) -> list[Scenario]:
    """The scenarios of the files, as they stand. Raises UnreadableFeature, OSError."""
    return [scenario for file in files for scenario in _of_file(file)]


def by_rule(scenarios: Iterable[Scenario]) -> dict[str, list[Scenario]]:
    """The scenarios about each rule; a rule that none is about is not there."""
    shown: dict[str, list[Scenario]] = {}
    for scenario in scenarios:
        for rule in sorted(scenario.rules):
            shown.setdefault(rule, []).append(scenario)
    return shown


def _of_file(file: Path) -> Iterator[Scenario]:
    for written, tags in _written(_document(file)):
        name, line = written.name, written.location.line
        shows, through = _named(SHOWS, tags), _named(LETS_THROUGH, tags)
        yield Scenario(file, line, name, shows | through, through)


def _document(file: Path) -> GherkinDocument:
    try:
        return get_gherkin_document(str(file))
    except GherkinParseError as error:
        reason = f":{error.line}: {error.message}"
    except UnicodeDecodeError as error:
        reason = f": byte {error.start} is not UTF-8: save the file as UTF-8"
    except KeyError:
        reason = ": there is no Feature in it: begin with one, or leave the file out"
    raise UnreadableFeature(f"{_near(file)}{reason}")


def _near(file: Path) -> Path:
    """The file as people name it: from here, where it is below."""
    here = Path.cwd()
    return file.relative_to(here) if file.is_relative_to(here) else file


def _written(document: GherkinDocument) -> Iterator[tuple[Written, list[Tag]]]:
    """Each scenario with its own tags and those that it stands under."""
    feature = document.feature
    for child in feature.children:
        if child.scenario:
            yield child.scenario, [*feature.tags, *child.scenario.tags]
        for below in child.rule.children if child.rule else ():
            if child.rule and below.scenario:
                tags = [*feature.tags, *child.rule.tags, *below.scenario.tags]
                yield below.scenario, tags


def _named(prefix: str, tags: Iterable[Tag]) -> frozenset[str]:
    return frozenset(
        tag.name.removeprefix(prefix) for tag in tags if tag.name.startswith(prefix)
    )
