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
_ALL = "SELECT * FROM imports ORDER BY import"
_FOR_PEOPLE = """SELECT *, CASE WHEN held THEN 'held'
    WHEN released_at IS NOT NULL THEN 'released ' || substr(released_at, 1, 10) END
    AS note FROM imports ORDER BY import"""


@click.command("imports")
@row_formats
@click.pass_obj
def command(path: Path, fmt: str | None) -> None:
    """List the imports and what each did.

    \b
    Example: rollbook imports --json
    """
    with opened(path) as found:
        sql = _FOR_PEOPLE if fmt in (None, "table") else _ALL
        print_rows(found.reader.table(sql), fmt, people_see=(*PEOPLE_SEE, "note"))
