"""rollbook release: let a held import run."""

import sys
from pathlib import Path
from typing import Any

import click

from cli.formats import row_formats
from cli.import_command import as_listed, lines_about, print_summaries
from cli.moment_type import MOMENT
from cli.opening import opened
from cli.progress import progress_bar
from cli.taken import exit_code, summary, summary_line
from domain.events import Cause
from ledger.ledger import open_ledger
from ledger.releasing import release_import
from projections.points import import_number


@click.command("release")
@click.argument("number", metavar="IMPORT")
@click.option("--at", type=MOMENT, help="When; as soon as it can be, if unsaid.")
@click.option("--by", metavar="WHO", help="Who let it run.")
@click.option("--because", metavar="WHY", help="Why.")
@click.option("--summary", "brief", is_flag=True, help="Print one line only.")
@row_formats
@click.pass_obj
def command(
    path: Path, /, number: str, *, fmt: str | None, brief: bool, **said: Any
) -> None:
    """Run a held import, on the accounts as they are now.

    It keeps its number. Where the gate on changed e-mails held it, the rows that change
    one are rejected. Exit code 1: some rows were rejected.

    \b
    Example: rollbook release 17 --by "the registrar" --because "new mail domain"
    """
    if brief and fmt:
        raise click.UsageError("--summary prints sentences: leave the other form out")
    cause = Cause(said["at"] or "", by=said["by"], because=said["because"])
    with opened(path) as found:
        which = import_number(found.reader, number)
    with open_ledger(path) as ledger, progress_bar(1) as bar:
        bar.file(f"import {which}")
        run = release_import(ledger, which, cause, bar.rows)
        if not brief:
            for line in lines_about(run):
                bar.say(line)
    with opened(path) as found:
        told = [summary(run) | as_listed(found, which)]
    if brief:
        click.echo(summary_line(run))
    else:
        print_summaries(told, fmt)
    sys.exit(exit_code(run))
