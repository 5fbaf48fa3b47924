"""rollbook audit: named questions with parameters."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from cli.commands import Sentence
from cli.formats import print_rows, row_formats
from cli.opening import as_of_option, opened
from projections.auditing import (
    OURS,
    Audit,
    AuditError,
    audits,
    read_audit,
    the_audit,
)
from projections.reading import Table

_LISTED = ("audit", "says", "parameters", "file")
_PEOPLE_SEE = ("audit", "says", "parameters")


@click.command("audit")
@click.argument("name", metavar="[NAME]", required=False)
@click.argument("said", metavar="[PARAMETER=VALUE]...", nargs=-1)
@click.option("--list", "lists", is_flag=True, help="List the questions there are.")
@click.option(
    "--audits",
    "folder",
    metavar="DIR",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    envvar="ROLLBOOK_AUDITS",
    show_envvar=True,
    help="A folder of your own questions; audits/ beside the ledger if unsaid.",
)
@as_of_option
@row_formats
@click.pass_obj
def command(path: Path, /, name: str | None, fmt: str | None, **said: Any) -> None:
    """Ask a named question, or list those that there are.

    Each question is a file of SQL; docs/audits.md says how to add yours, which count
    where a name is borne by two. Questions about the feed read the kept files again.

    \b
    Example: rollbook audit archived-in-feed file="*_users.csv" imports=2
    """
    known = audits([OURS, *_folders(path, said["folder"])])
    try:
        if name is None or said["lists"]:
            table = _list(read_audit(file) for file in known.values())
            print_rows(table, fmt, people_see=_PEOPLE_SEE)
            return
        asked = the_audit(known, name)
        parameters = dict(map(_parameter, said["said"]))
        asked.values(parameters)
        with opened(path) as found:
            found.cut(said["as_of"])
            answer = asked.answer(found.ledger, found.reader, parameters)
    except AuditError as error:
        raise Sentence(str(error)) from None
    see = [column for column in answer.columns if column != "account"]
    print_rows(answer, fmt, people_see=see)


def _folders(ledger: Path, given: Path | None) -> Iterator[Path]:
    beside = ledger.absolute().parent / "audits"
    if given or beside.is_dir():
        yield given or beside


def _parameter(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals:
        raise click.UsageError(f"{text!r} is no parameter: write name=value")
    return name, value


def _list(known: Iterator[Audit]) -> Table:
    return Table(
        _LISTED,
        [(audit.name, audit.says, _told(audit), str(audit.file)) for audit in known],
    )


def _told(audit: Audit) -> str:
    return " ".join(
        parameter.name
        if parameter.default is None
        else f"{parameter.name}={parameter.default}"
        for parameter in audit.parameters
    )
