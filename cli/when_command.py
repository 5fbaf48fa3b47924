"""rollbook when: when something became true of accounts, and no longer true."""

from pathlib import Path
from typing import Any

import click

from cli.formats import print_rows, row_formats
from cli.opening import as_of_option, opened
from projections.reading import Table
from projections.stretches import STRETCH_COLUMNS, TURN_COLUMNS, Turns, turns

_TURNS = (
    "school",
    "username",
    "became",
    "moment",
    "source",
    "import",
    "file",
    "row",
    "rule",
    "event",
    "observed_by",
    "because",
)
_STRETCHES = (
    "school",
    "username",
    "true_from",
    "from_source",
    "from_import",
    "from_row",
    "from_rule",
    "from_observed_by",
    "from_because",
    "true_to",
    "to_source",
    "to_import",
    "to_row",
    "to_rule",
    "to_observed_by",
    "to_because",
)


@click.command("when")
@click.argument("predicate", metavar="SQL")
@click.option("--each", is_flag=True, help="Each time it became true, or false.")
@click.option("--first", is_flag=True, help="Only when it became true first.")
@as_of_option
@row_formats
@click.pass_obj
def command(path: Path, /, predicate: str, fmt: str | None, **said: Any) -> None:
    """Show when something was true of accounts, and by which row.

    SQL is a condition over the columns of `accounts`. By default, one row for each
    stretch of time in which it was true: from when, until when (blank: it still is), by
    which rows of which files. `source` tells an import from an observation, a baseline
    and a school's settings.

    \b
    Example: rollbook when "archived AND school_year_name <> 'Alumni'" --each
    """
    if said["each"] and said["first"]:
        raise click.UsageError("name one of --each and --first")
    with opened(path) as found:
        found.cut(said["as_of"])
        asked = turns(found.reader, predicate)
    if said["each"] or said["first"]:
        rows = asked.each() if said["each"] else asked.first()
        print_rows(_table(TURN_COLUMNS, rows), fmt, people_see=_TURNS)
    else:
        table = _table(STRETCH_COLUMNS, asked.stretches())
        print_rows(table, fmt, people_see=_STRETCHES)
    click.echo(_summary(asked), err=True)


def _table(columns: tuple[str, ...], rows: list[dict[str, Any]]) -> Table:
    return Table(columns, [tuple(row[column] for column in columns) for row in rows])


def _summary(asked: Turns) -> str:
    times = sum(turn.became for own in asked.turns for turn in own)
    still = sum(own[-1].became for own in asked.turns)
    return (
        f"accounts of which it was true: {len(asked.turns)}; times that it became "
        f"true: {times}; still true: {still}"
    )
