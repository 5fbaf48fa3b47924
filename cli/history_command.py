"""rollbook history: every change of one account."""

from pathlib import Path

import click

from cli.formats import print_rows, row_formats
from cli.opening import opened
from projections.people import account_ever

_SQL = """SELECT moment, changes.import, file, changes."row", event, field, old, new,
    rule, observed_by, because, account
    FROM changes LEFT JOIN imports ON imports.import = changes.import
    WHERE account = ? ORDER BY position, version"""
_PEOPLE_SEE = (
    "moment",
    "import",
    "row",
    "event",
    "field",
    "old",
    "new",
    "rule",
    "observed_by",
    "because",
)


@click.command("history")
@click.argument("user")
@row_formats
@click.pass_obj
def command(path: Path, user: str, fmt: str | None) -> None:
    """List every change of one account, and the row behind each.

    \b
    Example: rollbook history ann@state.example.edu
    """
    with opened(path) as found:
        account = account_ever(found.reader, user)
        table = found.reader.table(_SQL, (account["account"],))
        print_rows(table, fmt, people_see=_PEOPLE_SEE)
