"""rollbook conform: our word beside the importer's own."""

import sys
from pathlib import Path
from typing import Any

import click

from cli.conformed import Conformed, with_export, with_failed_rows
from cli.formats import print_rows, row_formats
from cli.opening import Opened, opened
from ledger.conforming import record_conformance
from ledger.moments import moment_in, shown

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command("conform")
@click.argument("number", metavar="[IMPORT]", required=False)
@click.option("--actual", type=_FILE, help="The importer's own file of failed rows.")
@click.option("--export", type=_FILE, help="A student export of the platform.")
@click.option(
    "--as-of",
    metavar="POINT",
    help="With --export: the point that it shows; the date in its name if unsaid.",
)
@click.option("--school", metavar="NAME", help="With --export: the school.")
@click.option("--summary", is_flag=True, help="Print the sums per rule instead.")
@click.option("--record", is_flag=True, help="Keep the sums in the ledger.")
@row_formats
@click.pass_obj
def command(path: Path, /, fmt: str | None, **said: Any) -> None:
    """Hold what we say against what the importer says, rule by rule.

    Either our rejections of IMPORT against the importer's own file of failed rows, or
    our accounts against an export, as of the day on which it was made. A verdict is
    agreed, only_ours, only_theirs or differing; values that agree are only counted.
    Exit code 1: something does not agree.

    \b
    Example: rollbook conform 17 --actual failed_rows.csv
    Example: rollbook conform --export 20240901_export.csv --as-of 2024-09-01
    """
    _check(said)
    with opened(path) as found:
        told = _compared(found, said)
        for line in told.remarks:
            click.echo(line, err=True)
        _print(told, fmt, summary=said["summary"])
        if said["record"]:
            _record(found, told)
    sys.exit(0 if told.conforms else 1)


def _check(said: dict[str, Any]) -> None:
    by_import = said["number"] is not None, said["actual"] is not None
    of_export = [name for name in ("as_of", "school") if said[name] is not None]
    if said["export"]:
        if any(by_import):
            raise click.UsageError("--export goes without IMPORT and without --actual")
    elif not all(by_import):
        raise click.UsageError(
            "say IMPORT and --actual failed_rows.csv, or --export EXPORT.csv"
        )
    elif of_export:
        option = of_export[0].replace("_", "-")
        raise click.UsageError(f"--{option} goes with --export")


def _compared(found: Opened, said: dict[str, Any]) -> Conformed:
    if said["actual"]:
        return with_failed_rows(found, said["number"], said["actual"])
    export, as_of = said["export"], said["as_of"]
    if as_of is None and (at := moment_in(export.name)):
        as_of = shown(at)
    if as_of is None:
        raise click.UsageError(
            f"{export.name} has no date in its name: say with --as-of when it was made"
        )
    return with_export(found, export, as_of, said["school"])


def _print(told: Conformed, fmt: str | None, *, summary: bool) -> None:
    if summary:
        print_rows(told.sums, fmt)
        return
    for_people = fmt in (None, "table")
    table = told.table_for_people if for_people else told.table
    print_rows(table, fmt, people_see=told.people_see)
    for line in told.lines():
        click.echo(line, err=True)


def _record(found: Opened, told: Conformed) -> None:
    new = record_conformance(found.ledger, told.event)
    click.echo("recorded" if new else "recorded before as it is", err=True)
