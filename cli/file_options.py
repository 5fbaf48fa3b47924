"""Which files do import and plan take, and under which terms?"""

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar, cast

import click

from cli.moment_type import MOMENT
from domain.eras.dated import ERAS
from domain.fields import UserType
from domain.guards import guard_of
from domain.rule import Refusal
from domain.settings import Channel, Identifier
from ledger.collecting import Terms, Undated, collect, from_bytes
from ledger.errors import LedgerError
from ledger.ledger import Ledger
from ledger.schools import schools, the_school
from ledger.source import Source
from ledger.taken import UNCONDITIONAL, Conditions, Refused

Command = TypeVar("Command", bound=Callable[..., Any])

_STDIN = "-"


@dataclass(frozen=True, slots=True)
class Files:
    """The files to run, in order, and those that cannot run for want of a date."""

    sources: list[Source]
    undated: list[Refused]
    conditions: Conditions = UNCONDITIONAL


def file_options(command: Command) -> Command:
    """Give a command its files and their terms."""
    return cast("Command", _FILES(term_options(command)))


def term_options(command: Command) -> Command:
    """Give a command the terms of the file that it names in its own way."""
    for decorate in reversed(_OPTIONS):
        command = decorate(command)
    return command


def _guards(
    _context: click.Context, _option: click.Parameter, written: tuple[str, ...]
) -> tuple[str, ...]:
    for each in written:
        try:
            guard_of(each)
        except ValueError as error:
            raise click.BadParameter(str(error)) from None
    return written


_FILES: Callable[[Any], Any] = click.argument(
    "paths",
    metavar="FILE|DIR...",
    nargs=-1,
    required=True,
    type=click.Path(allow_dash=True),
)
_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.option(
        "--school", metavar="NAME", help="The school; the only one if unsaid."
    ),
    click.option(
        "--type",
        "type_",
        type=click.Choice([kind.name.lower() for kind in UserType]),
        help="What the file is about; students if unsaid.",
    ),
    click.option(
        "--at", type=MOMENT, help="The moment; the date in the file's name if unsaid."
    ),
    click.option(
        "--channel",
        type=click.Choice([channel.value for channel in Channel]),
        help="How the file reaches the importer; manual if unsaid.",
    ),
    click.option(
        "--identifier",
        type=click.Choice([identifier.value for identifier in Identifier]),
        help="The column that finds accounts; username if unsaid.",
    ),
    click.option(
        "--changes-identifiers/--no-changes-identifiers",
        default=None,
        help='"This job changes identifier data"; manual jobs only.',
    ),
    click.option(
        "--mm-dd-yyyy/--no-mm-dd-yyyy",
        default=None,
        help="Dates may be written mm/dd/yyyy; manual jobs only.",
    ),
    click.option(
        "--rules",
        metavar="ERA",
        type=click.Choice(list(ERAS)),
        help="Judge by this era's first day; by the file's own day if unsaid.",
    ),
    click.option(
        "--guard",
        "guards",
        multiple=True,
        metavar="GUARD",
        callback=_guards,
        help="Hold a file that reaches a limit: a share or count of rows, such as "
        "rows-fewer=30%, archived=5%, rejected=20. May be repeated; =off lifts the "
        "school's own.",
    ),
    click.option("--name", help="With - for standard input: the name of the file."),
)


def terms_of(said: dict[str, Any]) -> Terms:
    """The terms that the command line says."""
    type_, channel, identifier = said["type_"], said["channel"], said["identifier"]
    return Terms(
        at=said["at"],
        school=said["school"],
        type=UserType[type_.upper()] if type_ else None,
        channel=Channel(channel) if channel else None,
        identifier=Identifier(identifier) if identifier else None,
        changes_identifiers=said["changes_identifiers"],
        mm_dd_yyyy=said["mm_dd_yyyy"],
        rules=said["rules"],
    )


def files(ledger: Ledger, said: dict[str, Any]) -> Files:
    """The files that the command line means. Raises LedgerError."""
    terms, paths, name = terms_of(said), said["paths"], said["name"]
    _warn_of_automatic(terms)
    if "" in paths:
        raise click.UsageError("the name of a file is blank")
    if _STDIN in paths:
        found = _from_stdin(paths, name, terms)
    elif name:
        raise click.UsageError("--name goes with - for standard input")
    else:
        sources, undated = _collected(paths, terms)
        found = Files(sources, [_refused(each.name) for each in undated])
    if terms.school or all(source.school is None for source in found.sources):
        the_school(schools(ledger), terms.school)
    return replace(found, conditions=Conditions(said["guards"]))


def _collected(
    paths: tuple[str, ...], terms: Terms
) -> tuple[list[Source], list[Undated]]:
    try:
        return collect(map(Path, paths), terms)
    except OSError as error:
        raise LedgerError(f"{error.filename}: {error.strerror}") from None


def _from_stdin(paths: tuple[str, ...], name: str | None, terms: Terms) -> Files:
    if len(paths) > 1 or not name:
        raise click.UsageError("- stands alone, with --name NAME.csv")
    read = from_bytes(name, sys.stdin.buffer.read(), terms)
    if isinstance(read, Undated):
        return Files([], [_refused(name)])
    return Files([read], [])


def _warn_of_automatic(terms: Terms) -> None:
    if terms.channel is Channel.AUTOMATIC and (
        terms.changes_identifiers or terms.mm_dd_yyyy
    ):
        click.echo(
            "--changes-identifiers and --mm-dd-yyyy have no effect on the automatic "
            "channel: only a manual job can do this",
            err=True,
        )


def _refused(name: str) -> Refused:
    text = "has no date in its name"
    hint = "say when it took effect with --at, or in the imports.csv of a directory"
    refusal = Refusal("no-date", {"base": (text,)}, hint)
    return Refused(Source(name, bytes, ""), refusal)
