"""Steps: which files come in?"""

import csv
import io
from collections.abc import Sequence

from pytest_bdd import parsers, step

from scenarios.steps.stage import Stage

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
    stage.import_file(kind, name, _csv(datatable), options)


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
    header, pattern = (_csv([line]).decode() for line in datatable)
    rows = (pattern.replace("{n}", str(n)) for n in range(1, int(count) + 1))
    stage.import_file(kind, name, (header + "".join(rows)).encode(), options)


def _csv(lines: Sequence[Sequence[str]]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(lines)
    return text.getvalue().encode()
