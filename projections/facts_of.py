"""Which facts belong to an account, and which did an import bring about?"""

from collections.abc import Iterator
from itertools import takewhile
from uuid import UUID

from ledger.ledger import Ledger
from ledger.recorded import Recorded
from projections.reading import Reader


def facts_of_account(ledger: Ledger, account: str) -> list[Recorded]:
    """The account's stream."""
    return ledger.stream(UUID(account))


def facts_of_import(ledger: Ledger, reader: Reader, number: int) -> Iterator[Recorded]:
    """The import's own events and those of the accounts that it changed, in order."""
    last, before = _positions(reader, number)
    facts = ledger.all_facts(before)
    for fact in takewhile(lambda fact: fact.position <= last, facts):
        yield fact.recorded


def _positions(reader: Reader, number: int) -> tuple[int, int]:
    found = reader.objects(
        "SELECT position FROM timeline WHERE position <= "
        "(SELECT position FROM timeline WHERE import = ?) "
        "ORDER BY position DESC LIMIT 2",
        (number,),
    )
    last, *before = (row["position"] for row in found)
    return last, before[0] if before else 0
