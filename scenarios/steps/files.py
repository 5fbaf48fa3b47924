"""Steps: which files come in?"""

from collections.abc import Sequence

from pytest_bdd import parsers, step

from scenarios.steps.stage import Stage
from scenarios.steps.tables import csv_of

_FILE = r'the (?P<kind>students|mentors) file "(?P<name>[^"]+)"'
_WITH = r'(?: with "(?P<options>[^"]*)")?:'


@step(parsers.re(rf"{_FILE} is imported{_WITH}"))
def import_table(
    stage: Stage,
    kind: str,
    name: str,
    options: str | None,
    datatable: Sequence[Sequence[str]],
) -> None:
    """Import a file whose header and rows are the step's table."""
    stage.import_file(kind, name, csv_of(datatable), options)


@step(
    parsers.re(
        rf'{_FILE}(?:, encoded in "(?P<encoding>[^"]+)",)? '
        rf"is imported as it stands{_WITH}"
    )
)
def import_text(
    stage: Stage,
    kind: str,
    name: str,
    encoding: str | None,
    options: str | None,
    docstring: str,
) -> None:
    """Import a file whose text is the step's doc string."""
    stage.import_file(kind, name, docstring.encode(encoding or "utf-8"), options)


@step(parsers.re(rf"{_FILE} with (?P<count>\d+) rows like this is imported{_WITH}"))
def import_many(
    stage: Stage,
    kind: str,
    name: str,
    count: str,
    options: str | None,
    datatable: Sequence[Sequence[str]],
) -> None:
    """Import a file of so many rows, in each of which {n} is the row's own number."""
    header, pattern = (csv_of([line]).decode() for line in datatable)
    rows = (pattern.replace("{n}", str(n)) for n in range(1, int(count) + 1))
    stage.import_file(kind, name, (header + "".join(rows)).encode(), options)


@step(parsers.re(rf"{_FILE} of repeated rows is imported{_WITH}"))
def import_repeated(
    stage: Stage,
    kind: str,
    name: str,
    options: str | None,
    datatable: Sequence[Sequence[str]],
) -> None:
    """Import a file in which each line of the table stands as often as it says first.

    In a row, {n} is its own number among all of them.
    """
    (_, *header), *patterns = datatable
    repeated = [cells for times, *cells in patterns for _ in range(int(times))]
    rows = [
        [cell.replace("{n}", str(n)) for cell in cells]
        for n, cells in enumerate(repeated, start=1)
    ]
    stage.import_file(kind, name, csv_of([header, *rows]), options)


@step(parsers.re(r"the import is released(?: on (?P<at>[0-9T:-]+))?"))
def release(stage: Stage, at: str | None) -> None:
    """Let the file imported last run, which must be held."""
    stage.release(at)
