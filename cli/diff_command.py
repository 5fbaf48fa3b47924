"""rollbook diff: what differs between two moments."""

from pathlib import Path
from typing import Any

import click

from cli.commands import Sentence
from cli.formats import print_rows, row_formats
from cli.opening import Opened, opened
from domain.naming import UnknownNameError, column_named
from projections.differences import COLUMNS, differences, summary
from projections.people import UnknownUserError, account_ever
from projections.points import Point, point
from projections.reading import Table

_PEOPLE_SEE = (
    "school",
    "username",
    "change",
    "field",
    "old",
    "new",
    "moment",
    "import",
    "row",
    "rule",
    "event",
    "observed_by",
    "because",
)


@click.command("diff")
@click.argument("first", metavar="POINT")
@click.argument("second", metavar="POINT")
@click.option("--user", metavar="USER", help="Only this account, named as at either.")
@click.option("--field", metavar="FIELD", help="Only this column of `accounts`.")
@row_formats
@click.pass_obj
def command(path: Path, /, first: str, second: str, **said: Any) -> None:
    """Show what differs between two moments, and the row behind it.

    Each POINT is a date (inclusive), import:17 or @~3, the earlier one first. An
    account that was created or deleted in between is one difference; of one that was
    there at both, each field is, with the newest change that made it so. What was
    changed and set back does not differ.

    \b
    Example: rollbook diff 2022-06-01 2022-09-01
    """
    user, fmt = said["user"], said["fmt"]
    field = _column(said["field"]) if said["field"] else None
    with opened(path) as found:
        before, after = _points(found, first, second)
        account = _account(found, user, before, after) if user else None
        differing = differences(found.reader, before, after, account)
    if field:
        differing = [row for row in differing if row["field"] == field]
    rows = [tuple(row[column] for column in COLUMNS) for row in differing]
    print_rows(Table(COLUMNS, rows), fmt, people_see=_PEOPLE_SEE)
    click.echo(summary(differing), err=True)


def _column(name: str) -> str:
    try:
        return column_named(name)
    except UnknownNameError as error:
        raise Sentence(str(error)) from None


def _points(found: Opened, first: str, second: str) -> tuple[Point, Point]:
    before, after = point(found.reader, first), point(found.reader, second)
    if before.position > after.position:
        raise Sentence(f"{first} is later than {second}: write the earlier one first")
    click.echo(f"from: {before.basis}", err=True)
    click.echo(f"to: {after.basis}", err=True)
    return before, after


def _account(found: Opened, user: str, before: Point, after: Point) -> str:
    """The account that is called so at the later moment, or else at the earlier."""
    try:
        return str(account_ever(found.reader, user, after)["account"])
    except UnknownUserError as unknown:
        try:
            return str(account_ever(found.reader, user, before)["account"])
        except UnknownUserError:
            raise unknown from None
