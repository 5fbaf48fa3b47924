"""rollbook why: to whom is a value owed?"""

from pathlib import Path

import click

from cli.account_asked import asked
from cli.field_type import FIELD
from cli.formats import as_json
from cli.opening import as_of_option, opened
from cli.why_texts import left_line, why_lines, why_object
from projections.why import Asking


@click.command("why")
@click.argument("user")
@click.argument("field", type=FIELD)
@as_of_option
@click.option("--rows", is_flag=True, help="List the rows that left the value, too.")
@click.option("--json", "fmt", flag_value="json", help="Print one JSON object.")
@click.pass_obj
def command(
    path: Path,
    user: str,
    field: str,
    as_of: str | None,
    rows: bool,
    fmt: str | None,
) -> None:
    """Tell why a field of an account is as it is.

    That is: the event that set it, the row and its cell, the rule and on whose word;
    earlier values the same way; and the rows since then that named the field and left
    it. FIELD is a column, a header of any era, or a state: archived, connection,
    excluded, sso_withdrawn, can_use_sso, can_use_password.

    \b
    Example: rollbook why 0012345 primary_education:end_date --rows
    """
    with opened(path) as found:
        about = asked(found, user, as_of)
        told = Asking(found.ledger, found.reader, about.account, about.at).why(field)
    if fmt:
        who = {name: about.account[name] for name in ("account", "school", "username")}
        answer = who | why_object(told, rows=rows) | {"deleted": about.deleted}
        click.echo(as_json(answer))
        return
    if sentence := about.was_deleted:
        click.echo(sentence, err=True)
    for line in why_lines(told):
        click.echo(line)
    for left in told.since if rows else ():
        click.echo(f"  {left_line(left)}")
