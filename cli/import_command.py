"""rollbook import: files into the ledger."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import click

from cli.file_options import Files, file_options, files
from cli.formats import print_rows, row_formats
from cli.imports_command import PEOPLE_SEE
from cli.opening import opened
from cli.progress import Bar, progress_bar
from cli.taken import UNREADABLE, exit_code, findings, refusal_line, summary
from domain.decide import Kind
from ledger.errors import LedgerError
from ledger.importing import PassedOver, Refused, Taken, import_file
from ledger.ledger import Ledger, open_ledger
from ledger.run import Run
from projections.columns import shown
from projections.reading import Table

_MOST_TOLD: Final = 20


@click.command("import")
@file_options
@row_formats
@click.pass_obj
def command(path: Path, /, fmt: str | None, **said: Any) -> None:
    """Run files into the ledger, in the order of their dates.

    A file's moment is --at, else the date in its name. A directory is run whole; an
    imports.csv in it may say per file what the options say. A file that is in the
    ledger already is passed over. Exit code 1: some rows were rejected; 2: some file
    was refused.

    \b
    Example: rollbook import 20240826_users.csv
    """
    with open_ledger(path) as ledger:
        told, code = run_into(ledger, files(ledger, said))
    try:
        complete_summaries(path, told)
    except LedgerError as error:
        click.echo(f"imported, but the views are not up to date: {error}", err=True)
        code = UNREADABLE
    print_summaries(told, fmt)
    sys.exit(code)


def run_into(ledger: Ledger, found: Files) -> tuple[list[dict[str, Any]], int]:
    """Import the files, telling of each; the summaries and the exit code."""
    told, code = [], 0
    with progress_bar(len(found.sources)) as bar:
        for taken in _take(ledger, found, bar):
            for line in lines_about(taken):
                bar.say(line)
            told.append(summary(taken))
            code = max(code, exit_code(taken))
    return told, code


def lines_about(taken: Taken) -> Iterator[str]:
    """What somebody should look at."""
    if isinstance(taken, Refused):
        yield refusal_line(taken)
    elif isinstance(taken, PassedOver):
        name, number = taken.source.name, taken.number
        yield f"{name}: passed over: it is in the ledger as import {number}"
    else:
        yield from _lines_about_run(taken)


def print_summaries(told: list[dict[str, Any]], fmt: str | None) -> None:
    """Print the files as ``imports`` lists them."""
    if fmt in (None, "table"):
        told = [each | {"note": _note(each)} for each in told]
    columns = tuple(told[0]) if told else ()
    rows = [tuple(each.values()) for each in told]
    print_rows(Table(columns, rows), fmt, people_see=(*PEOPLE_SEE, "note"))


def complete_summaries(path: Path, told: list[dict[str, Any]]) -> None:
    """Bring the views up, and tell of files passed over what they did in their time."""
    with opened(path) as found:
        for each in (each for each in told if each["passed_over"]):
            row = found.reader.objects(
                "SELECT * FROM imports WHERE import = ?", (each["import"],)
            )[0]
            row["file"] = each["file"]
            each |= {column: shown(column, value) for column, value in row.items()}


def _note(told: dict[str, Any]) -> str:
    if told["passed_over"]:
        return "passed over"
    return f"refused: {told['refused']['rule']}" if told["refused"] else ""


def _take(ledger: Ledger, found: Files, bar: Bar) -> Iterator[Taken]:
    yield from found.undated
    for source in found.sources:
        bar.file(source.name)
        yield import_file(ledger, source, bar.rows)


def _lines_about_run(run: Run) -> Iterator[str]:
    name = run.source.name
    warnings = [f"{name}: warning: {w.rule}: {w.text}" for w in run.warnings]
    yield from warnings[:_MOST_TOLD]
    if len(warnings) > _MOST_TOLD:
        yield f"{name}: and {len(warnings) - _MOST_TOLD} more warnings"
    rejected = list(findings(run, Kind.REJECTED))
    yield from rejected[:_MOST_TOLD]
    if len(rejected) > _MOST_TOLD:
        more = len(rejected) - _MOST_TOLD
        yield f"{name}: and {more} more rejected rows: {_see(run, Kind.REJECTED)}"
    if skipped := run.counts[Kind.SKIPPED]:
        rows = "1 row was" if skipped == 1 else f"{skipped} rows were"
        yield f"{name}: {rows} skipped: {_see(run, Kind.SKIPPED)}"


def _see(run: Run, kind: Kind) -> str:
    return f"rollbook rows {run.number} --outcome {kind.value}"
