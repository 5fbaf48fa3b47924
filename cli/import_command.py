"""rollbook import: files into the ledger."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import click

from cli.file_options import Files, file_options, files
from cli.formats import print_rows, row_formats
from cli.imports_command import PEOPLE_SEE
from cli.opening import Opened, opened
from cli.progress import Bar, progress_bar
from cli.taken import (
    UNREADABLE,
    exit_code,
    findings,
    lines_about_terms,
    passed_over_line,
    refusal_line,
    summary,
    summary_line,
)
from domain.ending import Kind
from ledger.errors import LedgerError
from ledger.importing import import_file
from ledger.ledger import Ledger, open_ledger
from ledger.run import Run
from ledger.taken import PassedOver, Refused, Taken
from projections.columns import shown
from projections.following import ViewsFollower
from projections.imports import LISTED
from projections.reading import Table

_MOST_TOLD: Final = 20


@click.command("import")
@file_options
@click.option("--summary", "brief", is_flag=True, help="Print one line per file only.")
@row_formats
@click.pass_obj
def command(path: Path, /, *, fmt: str | None, brief: bool, **said: Any) -> None:
    """Run files into the ledger, in the order of their dates.

    A file's moment is --at, else the date in its name. A directory is run whole; an
    imports.csv in it may say per file what the options say. A file that is in the
    ledger already is passed over. A file that a gate of the automatic channel or a
    guard holds changes nothing until it is released. Exit code 1: some rows were
    rejected; 2: some file was refused; 3: some file is held.

    \b
    Example: rollbook import 20240826_users.csv
    """
    if brief and fmt:
        raise click.UsageError("--summary prints sentences: leave the other form out")
    with open_ledger(path) as ledger:
        told, code = run_into(ledger, files(ledger, said), brief=brief)
    try:
        complete_summaries(path, told)
    except LedgerError as error:
        click.echo(f"imported, but the views are not up to date: {error}", err=True)
        code = UNREADABLE
    if not brief:
        print_summaries(told, fmt)
    sys.exit(code)


def run_into(
    ledger: Ledger, found: Files, *, brief: bool = False
) -> tuple[list[dict[str, Any]], int]:
    """Import the files, telling of each; the summaries and the exit code.

    ``brief``: one line on stdout for each, and no more.
    """
    told, code = [], 0
    with progress_bar(len(found.sources)) as bar:
        for taken in _take(ledger, found, bar):
            if brief:
                click.echo(summary_line(taken))
            for line in () if brief else lines_about(taken):
                bar.say(line)
            told.append(summary(taken))
            code = max(code, exit_code(taken))
    return told, code


def lines_about(taken: Taken) -> Iterator[str]:
    """What somebody should look at."""
    if isinstance(taken, Refused):
        yield refusal_line(taken)
    elif isinstance(taken, PassedOver):
        yield passed_over_line(taken)
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
            each.update(as_listed(found, each["import"]), file=each["file"])


def as_listed(found: Opened, number: int) -> dict[str, Any]:
    """An import as ``imports --json`` lists it."""
    row = found.reader.objects(f"{LISTED} WHERE import = ?", (number,))[0]
    return {column: shown(column, value) for column, value in row.items()}


def _note(told: dict[str, Any]) -> str:
    if told["passed_over"]:
        return "passed over, held" if told["held"] else "passed over"
    if told["held"]:
        return "held"
    return f"refused: {told['refused']['rule']}" if told["refused"] else ""


def _take(ledger: Ledger, found: Files, bar: Bar) -> Iterator[Taken]:
    yield from found.undated
    follower = ViewsFollower(ledger)
    for source in found.sources:
        bar.file(source.name)
        yield import_file(ledger, source, bar.rows, found.conditions, follower)


def _lines_about_run(run: Run) -> Iterator[str]:
    name = run.source.name
    yield from (f"{name}: {line}" for line in lines_about_terms(run))
    if run.is_held:
        yield f"{name}: nothing was applied: rollbook release {run.number} lets it run"
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
