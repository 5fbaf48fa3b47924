"""rollbook imports: what each file did."""

from pathlib import Path

import click

from cli.formats import print_rows, row_formats
from cli.opening import opened

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
@row_formats
@click.pass_obj
def command(path: Path, fmt: str | None) -> None:
    """List the imports and what each did.

    \b
    Example: rollbook imports --json
    """
    with opened(path) as found:
        table = found.reader.table("SELECT * FROM imports ORDER BY import")
        print_rows(table, fmt, people_see=PEOPLE_SEE)
