"""rollbook query: the views in SQL."""

from pathlib import Path

import click

from cli.formats import print_rows, row_formats
from cli.opening import opened


@click.command("query")
@click.argument("sql")
@row_formats
@click.pass_obj
def command(path: Path, sql: str, fmt: str | None) -> None:
    """Ask the views in SQL, read-only.

    Tables and views: accounts, account_versions (valid_from, valid_to), changes,
    imports, rows, unchanged_rows, schools, timeline.

    \b
    Example: rollbook query "SELECT rule, count(*) FROM rows GROUP BY rule"
    """
    with opened(path) as found:
        print_rows(found.reader.table(sql), fmt)
