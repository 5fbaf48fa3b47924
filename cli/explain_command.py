"""rollbook explain: how did a row end, or how would it, and why?"""

import sys
from pathlib import Path
from typing import Any, NoReturn

import click

from cli.explained_texts import explained_lines, explained_object
from cli.file_options import files, term_options
from cli.formats import as_json
from cli.opening import Opened, opened
from cli.row_named import RowNamed, imported_before, row_named
from cli.taken import UNREADABLE, refusal_line
from domain import gauge
from ledger.explaining import Explained, explain_held, explain_planned
from ledger.importing import plan_files
from ledger.taken import PassedOver, Refused
from projections.points import is_held
from projections.row_ends import row_end
from projections.rows_explained import explain_row


@click.command("explain")
@click.argument("place", metavar="FILE:ROW")
@term_options
@click.option("--json", "fmt", flag_value="json", help="Print one JSON object.")
@click.pass_obj
def command(path: Path, /, place: str, fmt: str | None, **said: Any) -> None:
    """Explain how a row of a file ended, or would end.

    That is: the account before it, what became of each cell, each rule that was asked
    with its answer, the events, the account after it. FILE is an import (import:17,
    17, @~0), the name of a file that was imported, or a file on the disk: of one that
    was not imported, with the options of plan, nothing is written. A row's number is
    that of a spreadsheet.

    \b
    Example: rollbook explain import:17:48
    """
    with opened(path) as found:
        named = row_named(found.reader, place)
        number = named.number
        if number is None and not any(said.values()):
            number = imported_before(found.reader, named.file)
        if number is None:
            told = _planned(found, named, said)
        else:
            told = _imported(found, number, named.row)
    if fmt:
        click.echo(as_json(explained_object(told)))
    else:
        for line in explained_lines(told):
            click.echo(line)


def _imported(found: Opened, number: int, row: int) -> Explained:
    if note := is_held(found.reader, number):
        click.echo(f"{note}; this is what the row would do", err=True)
        return explain_held(found.ledger, number, row)
    told = explain_row(found.ledger, found.reader, number, row)
    end = row_end(found.reader, number, row)
    explanation = told.explanation
    if (explanation.outcome.kind.value, explanation.rule) != (end.outcome, end.rule):
        by = f" by {end.rule}" if end.rule else ""
        click.echo(
            f"the rules have changed since: when it was imported, the row was "
            f"{end.outcome}{by}",
            err=True,
        )
    return told


def _planned(found: Opened, named: RowNamed, said: dict[str, Any]) -> Explained:
    of_one = files(found.ledger, said | {"paths": (named.file,)})
    if of_one.undated:
        _refuse(of_one.undated[0])
    (taken,) = plan_files(found.ledger, of_one.sources, conditions=of_one.conditions)
    if isinstance(taken, Refused):
        _refuse(taken)
    if isinstance(taken, PassedOver):
        return _imported(found, taken.number, named.row)
    for each in (each for each in taken.gauges if each.holds):
        click.echo(
            f"the file would be held by {each.name}: {gauge.sentence(each)}; this is "
            "what it would do if it ran",
            err=True,
        )
    return explain_planned(found.ledger, taken, named.row)


def _refuse(refused: Refused) -> NoReturn:
    click.echo(refusal_line(refused), err=True)
    sys.exit(UNREADABLE)
