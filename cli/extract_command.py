"""rollbook extract: the smallest history that still shows something."""

from pathlib import Path
from uuid import UUID

import click

from cli.commands import Sentence
from cli.opening import opened
from domain.gauge import rows
from ledger.ledger import begin_ledger
from ledger.stories import Story, tell
from scenarios.extracting import extract, matching
from scenarios.recording import Subject


@click.command("extract")
@click.argument("condition", metavar="SQL")
@click.option(
    "--into",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The folder of the new ledger.",
)
@click.pass_obj
def command(path: Path, condition: str, into: Path) -> None:
    """Shrink the history to the smallest that still shows something.

    SQL is a condition over an account, as in accounts --where. Imports, then rows, then
    options and columns are left out as long as the condition is true of some account;
    what is left becomes a ledger of its own.

    \b
    Example: rollbook extract "archived AND athlete" --into small
    """
    if into.exists():
        raise Sentence(f"{into} is there already: name a folder that is not")
    with opened(path) as found:
        accounts = matching(found.reader, condition)
        if not accounts:
            raise Sentence("that is true of no account: see `rollbook accounts`")
        until = found.ledger.last_position()
        subjects = (
            Subject(UUID(str(each["account"])), int(str(each["version"])), until)
            for each in accounts
        )
        story = extract(found.ledger, subjects, condition)
    with begin_ledger(into) as ledger:
        tell(story, ledger)
    click.echo(f"{into} has {_size(story)}", err=True)


def _size(story: Story) -> str:
    tables = [chapter.table for chapter in story if chapter.table]
    files = "1 file" if len(tables) == 1 else f"{len(tables)} files"
    return f"{files} with {rows(sum(len(table.lines) for table in tables))}"
