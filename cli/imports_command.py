"""rollbook imports: what each file did."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from cli.formats import print_rows, row_formats
from cli.opening import as_of_option, opened
from projections.columns import shown
from projections.imports import LISTED
from projections.reading import Table

PEOPLE_SEE = (
    "import",
    "at",
    "file",
    "school",
    "rows",
    "created",
    "updated",
    "unchanged",
    "skipped",
    "rejected",
)


@click.command("imports")
@as_of_option
@row_formats
@click.pass_obj
def command(path: Path, as_of: str | None, fmt: str | None) -> None:
    """List the imports and what each did.

    \b
    Example: rollbook imports --json
    """
    with opened(path) as found:
        found.cut(as_of)
        table = found.reader.table(f"{LISTED} ORDER BY import")
        if fmt in (None, "table"):
            table = _with_notes(table)
        print_rows(table, fmt, people_see=(*PEOPLE_SEE, "note"))


def _with_notes(table: Table) -> Table:
    rows = [(*row.values(), ", ".join(_notes(row))) for row in table.objects()]
    return Table((*table.columns, "note"), rows)


def _notes(row: dict[str, Any]) -> Iterator[str]:
    """What is out of the ordinary about an import."""
    if row["held"]:
        yield "held"
    if row["released_at"]:
        yield f"released {row['released_at'][:10]}"
    if row["rules"]:
        yield f"by the rules of {row['rules']}"
    if overruled := shown("overruled", row["overruled"]):
        yield f"overruling {' and '.join(overruled)}"
