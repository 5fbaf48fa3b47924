"""rollbook rows: how the rows of an import ended."""

from pathlib import Path

import click

from cli.formats import print_rows, row_formats
from cli.opening import as_of_option, opened
from domain.ending import Kind
from projections.points import import_number, is_held
from projections.rows_of_import import rows_of_import

_PEOPLE_SEE = ("row", "username", "outcome", "rule", "hint")


@click.command("rows")
@click.argument("number", metavar="IMPORT")
@click.option(
    "--outcome", type=click.Choice([k.value for k in Kind]), help="Only rows so ended."
)
@click.option("--all", "all_rows", is_flag=True, help="The unchanged rows, too.")
@as_of_option
@row_formats
@click.pass_obj
def command(
    path: Path,
    number: str,
    outcome: str | None,
    all_rows: bool,
    as_of: str | None,
    fmt: str | None,
) -> None:
    """List how the rows of an import ended, in file order.

    Rows that stayed unchanged are listed with --all or --outcome unchanged. With
    --as-of, imports that came later are unknown, and @~0 is the newest of then.

    \b
    Example: rollbook rows 17 --outcome rejected
    """
    with opened(path) as found:
        found.cut(as_of)
        which = import_number(found.reader, number)
        kinds = {Kind(outcome)} if outcome else set(Kind)
        if not all_rows and not outcome:
            kinds.discard(Kind.UNCHANGED)
        if note := is_held(found.reader, which):
            click.echo(note, err=True)
        table = rows_of_import(found.ledger, found.reader, which, kinds)
        print_rows(table, fmt, people_see=_PEOPLE_SEE)
