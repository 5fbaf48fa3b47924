"""rollbook why-not: which rows tried to set a value, and what stopped them?"""

from pathlib import Path

import click

from cli.account_asked import asked
from cli.field_type import FIELD_VALUE
from cli.formats import as_json
from cli.opening import as_of_option, opened
from cli.why_not_texts import why_not_lines, why_not_object
from domain.fields import BY_COLUMN
from projections.target import Target
from projections.why_not import AskingNot


@click.command("why-not")
@click.argument("user")
@click.argument("wanted", metavar="FIELD=VALUE", type=FIELD_VALUE)
@as_of_option
@click.option("--rows", is_flag=True, help="List every row that came near.")
@click.option("--json", "fmt", flag_value="json", help="Print one JSON object.")
@click.pass_obj
def command(
    path: Path,
    user: str,
    wanted: tuple[str, str],
    as_of: str | None,
    rows: bool,
    fmt: str | None,
) -> None:
    """Tell why an account has not some value.

    That is: the rows that tried to set it and the rule that stopped each; or that no
    row ever did, with what came nearest: another spelling, another value, another
    account, an ignored header. Nothing after the = asks why the field is not blank.

    \b
    Example: rollbook why-not 0012345 primary_education:end_date=2026-05-16
    """
    column, text = wanted
    if column not in BY_COLUMN:
        raise click.UsageError(f"no file sets {column}: ask `rollbook why` about it")
    target = Target(column, text)
    with opened(path) as found:
        about = asked(found, user, as_of)
        asking = AskingNot(found.ledger, found.reader, about.account, about.at)
        told = asking.why_not(target)
    if fmt:
        who = {name: about.account[name] for name in ("account", "school", "username")}
        answer = who | why_not_object(target, told, rows=rows)
        click.echo(as_json(answer | {"deleted": about.deleted}))
        return
    if sentence := about.was_deleted:
        click.echo(sentence, err=True)
    for line in why_not_lines(about.name, target, told, rows=rows):
        click.echo(line)
