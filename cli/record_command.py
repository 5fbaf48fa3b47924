"""rollbook record: an account's history as a scenario."""

from pathlib import Path
from uuid import UUID

import click

from cli.commands import Sentence
from cli.opening import as_of_option, opened
from cli.output_file import write_file
from domain.export import field_named
from domain.fields import STORED, Field
from projections.people import account_of
from scenarios.recording import Subject, record


@click.command("record")
@click.argument("user")
@as_of_option
@click.option(
    "--field",
    "fields",
    multiple=True,
    metavar="FIELD",
    help="Tell only of this field, beside the account's state; may be repeated.",
)
@click.option(
    "--anonymise",
    is_flag=True,
    help="Tell it of invented people, so that others may see it.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write to this file, which ends in .feature.",
)
@click.pass_obj
def command(
    path: Path,
    /,
    *,
    user: str,
    as_of: str | None,
    fields: tuple[str, ...],
    anonymise: bool,
    output: Path | None,
) -> None:
    """Write the scenario that makes an account what it is.

    It holds the files, rows and columns without which the account would be another one,
    or its last row would end otherwise, and passes at once with rollbook test. In a
    scenario for others equal stays equal, domains keep their kind, dates their order
    and distance, lists their length.

    \b
    Example: rollbook record 0012345 --anonymise -o ticket.feature
    """
    from scenarios.anonymising import anonymised
    from scenarios.telling import feature_of

    if output and output.suffix != ".feature":
        raise click.UsageError(f"{output}: name a file that ends in .feature")
    named = frozenset(map(_field, fields))
    with opened(path) as found:
        at = found.point(as_of)
        account = account_of(found.reader, user, at)
        until = at.position if at else found.ledger.last_position()
        subject = Subject(UUID(account["account"]), account["version"], until)
        recording = record(found.ledger, subject, named)
    if anonymise:
        recording = anonymised(recording)
    text = feature_of(recording, invented=anonymise)
    if output:
        write_file(output, text)
    else:
        click.echo(text, nl=False)


def _field(name: str) -> Field:
    field = field_named(name)
    if field not in STORED:
        raise Sentence(f"there is no field {name!r} to tell of: name one of a file")
    return field
