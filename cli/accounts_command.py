"""rollbook accounts: the state of all accounts, now or then."""

from pathlib import Path

import click

from cli.formats import print_rows, row_formats
from cli.opening import as_of_option, opened
from projections.version_table import state_sql

_PEOPLE_SEE = (
    "username",
    "email_address",
    "first_name",
    "last_name",
    "school_year_name",
    "archived",
    "can_use_sso",
    "can_use_password",
)


@click.command("accounts")
@click.option("--where", metavar="SQL", help="Only accounts for which this is true.")
@as_of_option
@row_formats
@click.pass_obj
def command(path: Path, where: str | None, as_of: str | None, fmt: str | None) -> None:
    """List the accounts, now or then.

    \b
    Example: rollbook accounts --where "archived AND school_year_name = 'Alumni'"
    """
    with opened(path) as found:
        sql, values = state_sql(found.point(as_of))
        sql += f" WHERE ({where}\n)" if where else ""
        table = found.reader.table(f"{sql} ORDER BY school, username", values)
        print_rows(table, fmt, people_see=_PEOPLE_SEE)
