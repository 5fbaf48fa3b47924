"""rollbook undo: the file that puts an import's accounts back."""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from cli.commands import Sentence
from cli.opening import opened
from cli.output_file import write_file
from domain.fields import UserType
from domain.gauge import rows
from domain.settings import Channel
from ledger.putting_back import Repair, put_back
from ledger.repairing import Step
from ledger.schools import schools
from projections.points import import_number, is_held

_FINDINGS = 1
_UNNAMED = "repair.csv"


@click.command("undo")
@click.argument("number", metavar="IMPORT")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to this file; a second one, where it is needed, gets -2 in its name.",
)
@click.option(
    "--channel",
    type=click.Choice([channel.value for channel in Channel]),
    default=Channel.MANUAL.value,
    show_default=True,
    help="How the file will reach the importer.",
)
@click.option(
    "--archive-created",
    is_flag=True,
    help="Archive the accounts that the import created: no import deletes one.",
)
@click.pass_obj
def command(
    path: Path, number: str, output: Path | None, channel: str, *, archive_created: bool
) -> None:
    """Write the file to send so that an import's accounts are as before.

    Every value that the import changed, and that nothing changed since, is given back,
    as far as the importer allows; later imports stay as they are. The file is held
    against a plan of it. What is not as before again is listed, with the reason: exit
    code 1.

    \b
    Example: rollbook undo import:17 -o repair.csv
    """
    with opened(path) as found:
        which = import_number(found.reader, number)
        if note := is_held(found.reader, which):
            raise Sentence(note)
        name = output.name if output else _UNNAMED
        repair = put_back(
            found.ledger,
            which,
            name,
            Channel(channel),
            archive_created=archive_created,
        )
        several = len(schools(found.ledger)) > 1
    _write(repair, output)
    for line in _lines(repair, which, output, several=several):
        click.echo(line, err=True)
    sys.exit(_FINDINGS if repair.left else 0)


def _write(repair: Repair, output: Path | None) -> None:
    if output is None and len(repair.steps) > 1:
        raise Sentence(
            "it takes two files, since an address and a username cannot change in one: "
            "name the first with -o"
        )
    for name, step in repair.files():
        if output is None:
            sys.stdout.buffer.write(step.content)
        else:
            write_file(output.with_name(name), step.content.decode())


def _lines(
    repair: Repair, number: int, output: Path | None, *, several: bool
) -> Iterator[str]:
    """What stays, what there is to send, and how."""
    for left in repair.left:
        field = f" {left.field}" if left.field else ""
        yield f"{left.who}{field}: {left.why}"
    if not repair.steps:
        yield f"import {number}: there is nothing to send"
        return
    values = "1 value" if repair.restored == 1 else f"{repair.restored} values"
    accounts = {m.changed.now.id for step in repair.steps for m in step.mendings}
    who = "1 account" if len(accounts) == 1 else f"{len(accounts)} accounts"
    yield f"import {number}: {values} of {who} can be given back; send:"
    for name, step in repair.files():
        file = output.with_name(name) if output else name
        options = " ".join(_options(repair, step, several=several))
        yield f"  rollbook import {file} {options}  ({rows(len(step.mendings))})"


def _options(repair: Repair, step: Step, *, several: bool) -> Iterator[str]:
    yield f"--at {repair.at.removesuffix('T00:00:00')}"
    if several:
        yield f"--school '{repair.school}'"
    if step.job.user_type is not UserType.STUDENTS:
        yield f"--type {step.job.user_type.name.lower()}"
    if step.job.channel is not Channel.MANUAL:
        yield f"--channel {step.job.channel}"
    if step.job.changes_identifiers:
        yield "--changes-identifiers"
