"""rollbook events: the raw events, as CloudEvents."""

from collections.abc import Iterable
from itertools import takewhile
from pathlib import Path

import click

from cli.formats import as_json
from cli.opening import Opened, as_of_option, opened
from ledger.cloud_events import cloud_event
from ledger.recorded import Recorded
from projections.cutting import cut
from projections.facts_of import facts_of_account, facts_of_import
from projections.people import UnknownUserError, account_ever
from projections.points import Point, UnknownPointError, import_number


@click.command("events")
@click.argument("which", metavar="[USER|IMPORT]", required=False)
@as_of_option
@click.pass_obj
def command(path: Path, which: str | None, as_of: str | None) -> None:
    """Print the raw events as CloudEvents, one JSON object a line.

    Without an argument, all of them; of a USER, those of the account; of an IMPORT
    (import:17, @~0, or 17 where no user is called so), all that it brought about. With
    --as-of, those until then, and USER is the name of then.

    \b
    Example: rollbook events 0012345
    """
    with opened(path) as found:
        for recorded in _meant(found, which, found.point(as_of)):
            click.echo(as_json(cloud_event(recorded)))


def _meant(found: Opened, which: str | None, at: Point | None) -> Iterable[Recorded]:
    if which is None:
        return _all(found, at)
    if which.startswith(("import:", "@~")):
        return _of_import(found, which, at)
    try:
        account = account_ever(found.reader, which, at)
    except UnknownUserError:
        return _of_number(found, which, at)
    return facts_of_account(found.ledger, account["account"], at)


def _all(found: Opened, at: Point | None) -> Iterable[Recorded]:
    facts = found.ledger.all_facts()
    if at:
        facts = takewhile(lambda fact: fact.position <= at.position, facts)
    return (fact.recorded for fact in facts)


def _of_import(found: Opened, which: str, at: Point | None) -> Iterable[Recorded]:
    if at:
        cut(found.reader, at)
    number = import_number(found.reader, which)
    return facts_of_import(found.ledger, found.reader, number)


def _of_number(found: Opened, which: str, at: Point | None) -> Iterable[Recorded]:
    try:
        return _of_import(found, which, at)
    except UnknownPointError:
        account_ever(found.reader, which, at)
        raise
