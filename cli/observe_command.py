"""rollbook observe: a fact from outside the files."""

from pathlib import Path
from typing import Any
from uuid import UUID

import click

from cli.commands import Sentence
from cli.moment_type import MOMENT
from cli.opening import opened
from domain.events import EditedInApp, UserEvent
from domain.observation import FACTS, REGISTERED
from ledger.moments import shown
from ledger.observing import SOMEBODY, Observation, Observed, observe
from projections.people import account_of


@click.command("observe")
@click.argument("fact", type=click.Choice(list(FACTS)), metavar="FACT")
@click.argument("user")
@click.argument("said", nargs=-1, metavar="[FIELD=VALUE]...")
@click.option("--at", type=MOMENT, help="When; by default, the newest fact's moment.")
@click.option("--by", default=SOMEBODY, show_default=True, help="Who saw to it.")
@click.option("--because", metavar="TEXT", help="Why.")
@click.option("--school", help="The school of USER, where the ledger has several.")
@click.pass_obj
def command(
    path: Path, /, fact: str, user: str, said: tuple[str, ...], **terms: Any
) -> None:
    """Record a fact that no file tells.

    FACT is registered (USER is the address with which a person registered alone),
    connected or rejected (the person's request), edited (in the app: FIELD=VALUE, and
    FIELD= to empty it), excluded or included (in the sync), archived, unarchived,
    sso-withdrawn, sso-restored or deleted. It takes its place in time between the
    imports, and answers that rest on it say so.

    \b
    Example: rollbook observe archived 0012345 --at 2024-05-01 --by "the registrar"
    """
    texts = _texts(said)
    with opened(path) as found:
        who: UUID | str = user
        if fact != REGISTERED:
            name = f"{terms['school']}/{user}" if terms["school"] else user
            who = UUID(account_of(found.reader, name)["account"])
        observed = observe(found.ledger, Observation(fact, who, texts, **terms))
    click.echo(_sentence(fact, observed), err=True)


def _texts(said: tuple[str, ...]) -> dict[str, str]:
    texts: dict[str, str] = {}
    for pair in said:
        name, equals, text = pair.partition("=")
        if not equals:
            raise Sentence(f"{pair!r} says no value: write FIELD=VALUE")
        if name in texts:
            raise Sentence(f"{name} is given twice: say one value")
        texts[name] = text
    return texts


def _sentence(fact: str, observed: Observed) -> str:
    account, cause = observed.account, observed.cause
    because = f" ({cause.because})" if cause.because else ""
    return (
        f"{account.school}/{account.username} {FACTS[fact]} on {shown(cause.at)}"
        f"{_edits(observed.event)}, observed by {cause.by}{because}"
    )


def _edits(event: UserEvent) -> str:
    if not isinstance(event, EditedInApp):
        return ""
    return f": {', '.join((*event.values, *event.cleared))}"
