"""Which facts belong to an account, and which did an import bring about?"""

from collections.abc import Iterator
from itertools import takewhile
from uuid import UUID

from domain.events import ImportReleased
from ledger.ledger import Ledger
from ledger.recorded import Fact, Recorded
from projections.points import Point
from projections.reading import Reader


def facts_of_account(
    ledger: Ledger, account: str, at: Point | None = None
) -> list[Recorded]:
    """The account's stream, all of it or up to a point."""
    stream = UUID(account)
    told = ledger.stream(stream)
    if at is None:
        return told
    positions = ledger.positions_of(stream)
    known = sum(position <= at.position for position in positions)
    return told[:known]


def facts_of_import(ledger: Ledger, reader: Reader, number: int) -> Iterator[Recorded]:
    """The import's own events and those of the accounts that it changed, in order."""
    began, ended = _positions(reader, number)
    facts = ledger.all_facts(began - 1)
    if ended is None:
        known = takewhile(lambda fact: _is_of_held(fact, number), facts)
    else:
        known = takewhile(lambda fact: fact.position <= ended, facts)
    for fact in known:
        if fact.recorded.cause.import_number == number:
            yield fact.recorded


def _is_of_held(fact: Fact, number: int) -> bool:
    released = isinstance(fact.recorded.event, ImportReleased)
    return fact.recorded.cause.import_number == number and not released


def _positions(reader: Reader, number: int) -> tuple[int, int | None]:
    """Where the import began, and where it ended if it ran."""
    (found,) = reader.objects(
        "SELECT began, timeline.position AS ended FROM imports "
        "LEFT JOIN timeline USING (import) WHERE import = ?",
        (number,),
    )
    return found["began"], found["ended"]
