"""rollbook events: the raw events, as CloudEvents."""

from collections.abc import Iterable
from pathlib import Path

import click

from cli.formats import as_json
from cli.opening import Opened, opened
from ledger.cloud_events import cloud_event
from ledger.recorded import Recorded
from projections.facts_of import facts_of_account, facts_of_import
from projections.people import UnknownUserError, account_ever
from projections.points import UnknownPointError, import_number


@click.command("events")
@click.argument("which", metavar="[USER|IMPORT]", required=False)
@click.pass_obj
def command(path: Path, which: str | None) -> None:
    """Print the raw events as CloudEvents, one JSON object a line.

    Without an argument, all of them; of a USER, those of the account; of an IMPORT
    (import:17, @~0, or 17 where no user is called so), all that it brought about.

    \b
    Example: rollbook events 0012345
    """
    with opened(path) as found:
        for recorded in _meant(found, which):
            click.echo(as_json(cloud_event(recorded)))


def _meant(found: Opened, which: str | None) -> Iterable[Recorded]:
    if which is None:
        return (fact.recorded for fact in found.ledger.all_facts())
    if which.startswith(("import:", "@~")):
        number = import_number(found.reader, which)
        return facts_of_import(found.ledger, found.reader, number)
    try:
        account = account_ever(found.reader, which)
    except UnknownUserError:
        return _of_number(found, which)
    return facts_of_account(found.ledger, account["account"])


def _of_number(found: Opened, which: str) -> Iterable[Recorded]:
    try:
        number = import_number(found.reader, which)
    except UnknownPointError:
        account_ever(found.reader, which)
        raise
    return facts_of_import(found.ledger, found.reader, number)
