"""rollbook query: the views in SQL."""

from pathlib import Path

import click

from cli.formats import print_rows, row_formats
from cli.opening import as_of_option, opened


@click.command("query")
@click.argument("sql")
@as_of_option
@row_formats
@click.pass_obj
def command(path: Path, sql: str, as_of: str | None, fmt: str | None) -> None:
    """Ask the views in SQL, read-only.

    Tables and views: accounts, account_versions (valid_from, valid_to), changes,
    imports, rows, unchanged_rows, schools, school_versions, baselines, conformance,
    timeline. With --as-of they all are what they were then; main.imports is still the
    table of today.

    \b
    Example: rollbook query "SELECT rule, count(*) FROM rows GROUP BY rule"
    """
    with opened(path) as found:
        found.cut(as_of)
        print_rows(found.reader.table(sql), fmt)
