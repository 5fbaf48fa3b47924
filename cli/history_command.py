"""rollbook history: every change of one account."""

from pathlib import Path
from typing import Final

import click

from cli.formats import print_rows, row_formats
from cli.opening import as_of_option, opened
from projections.people import account_ever

CHANGES: Final = """SELECT moment, changes.import, file, changes."row", event, field,
    old, new, rule, observed_by, because, account
    FROM changes LEFT JOIN imports ON imports.import = changes.import
    WHERE account = ? AND (? IS NULL OR changes.position <= ?)
    ORDER BY changes.position, version"""
"""SQL for the changes of an account, all of them or up to a position."""

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
@as_of_option
@row_formats
@click.pass_obj
def command(path: Path, user: str, as_of: str | None, fmt: str | None) -> None:
    """List every change of one account, and the row behind each.

    With --as-of, USER is the name of then, and the changes are those until then.

    \b
    Example: rollbook history ann@state.example.edu
    """
    with opened(path) as found:
        at = found.point(as_of)
        account = account_ever(found.reader, user, at)
        position = at.position if at else None
        table = found.reader.table(CHANGES, (account["account"], position, position))
        print_rows(table, fmt, people_see=_PEOPLE_SEE)
