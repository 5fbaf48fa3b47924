"""Where do two ledgers tell another story of the same accounts?"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import zip_longest
from uuid import UUID

from domain.account import Account, fold
from domain.events import UserEvent, Value
from ledger.database_errors import sentences
from ledger.ledger import Ledger
from ledger.recorded import Recorded

_EVENTS = "SELECT originator_id, originator_version, topic, state FROM {}.stored_events"
_DIFFERING = """WITH ours AS ({ours} WHERE :until IS NULL OR rowid <= :until),
    others AS ({others})
    SELECT DISTINCT originator_id FROM (
        SELECT * FROM (SELECT * FROM ours EXCEPT SELECT * FROM others)
        UNION ALL SELECT * FROM (SELECT * FROM others EXCEPT SELECT * FROM ours))
    ORDER BY originator_id"""


@dataclass(frozen=True, slots=True)
class Divergence:
    """An account of which two ledgers tell different stories.

    ``ours`` and ``others`` are the first events that differ, and the account in the
    end; None where one story has nothing more to tell, or knows no such account.
    """

    first_of_ours: Recorded | None
    first_of_others: Recorded | None
    ours: Account | None
    others: Account | None

    @property
    def account(self) -> Account:
        """The account, as one of the two knows it."""
        known = self.ours or self.others
        if known is None:
            raise ValueError("an account that nobody knows cannot differ")
        return known

    def fields(self) -> Iterator[tuple[str, Value | None, Value | None]]:
        """What differs in the end: column, our value, the other."""
        ours, others = _state(self.ours), _state(self.others)
        for column in ours | others:
            if ours.get(column) != others.get(column):
                yield column, ours.get(column), others.get(column)


def divergences(
    ours: Ledger, others: Ledger, until: int | None = None
) -> Iterator[Divergence]:
    """The accounts whose stories differ, ours being told up to a position."""
    for stream in differing_streams(ours, others, until):
        mine = _told(ours, stream, until)
        theirs = _told(others, stream, None)
        if isinstance((mine or theirs)[0].event, UserEvent):
            first = next(pair for pair in zip_longest(mine, theirs) if _differ(*pair))
            yield Divergence(*first, _account(mine), _account(theirs))


def differing_streams(
    ours: Ledger, others: Ledger, until: int | None = None
) -> list[UUID]:
    """Every stream, of an account, import or school, with an event that differs."""
    sql = _DIFFERING.format(
        ours=_EVENTS.format("main"), others=_EVENTS.format("others")
    )
    with (
        sentences(ours.path),
        closing(sqlite3.connect(ours.folder.database(), uri=True)) as connection,
    ):
        connection.execute("ATTACH ? AS others", (others.folder.database(),))
        return [UUID(row[0]) for row in connection.execute(sql, {"until": until})]


def _told(ledger: Ledger, stream: UUID, until: int | None) -> list[Recorded]:
    told = ledger.stream(stream)
    if until is None:
        return told
    positions = ledger.positions_of(stream)
    return [each for each, at in zip(told, positions, strict=True) if at <= until]


def _differ(one: Recorded | None, other: Recorded | None) -> bool:
    return one != other


def _account(told: list[Recorded]) -> Account | None:
    if not told:
        return None
    events = [each.event for each in told if isinstance(each.event, UserEvent)]
    return fold(told[0].originator_id, events)


def _state(account: Account | None) -> dict[str, Value | None]:
    if account is None or account.deleted:
        return {}
    state: dict[str, Value | None] = {
        "archived": account.archived,
        "connection": account.connection.value,
        "excluded": account.excluded,
        "sso_withdrawn": account.sso_withdrawn,
    }
    return dict(account.values) | state
