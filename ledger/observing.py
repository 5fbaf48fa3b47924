"""How does what was seen outside the files come into the ledger?"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from domain.account import Account
from domain.events import Cause, Ruled, UserEvent
from domain.fields import UserType
from domain.observation import EDITED, REGISTERED, edited, registered, turned
from domain.rulebook import rulebook_on
from domain.said import Impossible
from domain.settings import Job, School, Settings
from ledger import recordings
from ledger.errors import LedgerError
from ledger.ledger import Ledger
from ledger.moments import BEGINNING
from ledger.recorded import Recorded, in_one_line
from ledger.roster import Roster
from ledger.schools import schools, schools_beside, the_school
from ledger.store import insert

_TOO_LATE: Final = (
    "to let it happen in between, `rollbook replay --observe FACT USER --at MOMENT "
    "--in-place`"
)
SOMEBODY: Final = "somebody"
"""Who saw to it, where nobody is named: an observation always says that it is one."""


@dataclass(frozen=True, slots=True)
class Observation:
    """A fact, the account or the address that it is about, and who says so.

    ``said`` are texts by the names of their fields; a blank one empties. ``school`` is
    where a person registers; ``at`` is the newest moment unless it is given.
    """

    fact: str
    who: UUID | str
    said: Mapping[str, str] = field(default_factory=dict)
    school: str | None = None
    at: str | None = None
    by: str = SOMEBODY
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Observed:
    """What was recorded, and the account after it."""

    event: UserEvent
    cause: Cause
    account: Account


def observe(ledger: Ledger, observation: Observation) -> Observed:
    """Record what was seen: all of it, or nothing. Raises LedgerError."""
    with ledger.writing() as cursor:
        cause = Cause(
            _moment(cursor, observation.at),
            by=in_one_line(observation.by) or SOMEBODY,
            because=in_one_line(observation.because),
        )
        roster, known = Roster(cursor), schools(ledger)
        try:
            before, event = _decided(observation, roster, known, cause.at)
        except Impossible as impossible:
            raise LedgerError(f"{impossible}: nothing was recorded") from None
        after = roster.happen(before, (Ruled(event, observation.fact),))
        if after is None:
            raise TypeError(f"{event!r} happened to nobody")
        insert(cursor, [Recorded(after.id, after.version, event, cause)])
        recordings.advance(cursor, cause.at)
        roster.write()
    return Observed(event, cause, after)


def _decided(
    observation: Observation, roster: Roster, known: dict[str, School], at: str
) -> tuple[Account | None, UserEvent]:
    said, who = observation.said, observation.who
    if observation.fact == REGISTERED:
        settings = _settings(known, observation.school, UserType.STUDENTS, at)
        return None, registered(str(who), said, roster, settings)
    account = roster.by_id(who) if isinstance(who, UUID) else None
    if account is None:
        raise Impossible(f"there is no account {who}")
    if observation.fact == EDITED:
        settings = _settings(known, account.school, UserType(account.user_type), at)
        return account, edited(account, said, roster, settings)
    if said:
        raise Impossible(f"{observation.fact} takes no FIELD=VALUE")
    return account, turned(observation.fact, account)


def _settings(
    known: dict[str, School], name: str | None, user_type: UserType, at: str
) -> Settings:
    school = the_school(known, name)
    others = schools_beside(known, school)
    return Settings(school, Job(user_type), at, others, rulebook_on(at[:10]))


def _moment(cursor: sqlite3.Cursor, at: str | None) -> str:
    moment = recordings.moment_or_newest(cursor, at, _TOO_LATE)
    if at is None and moment == BEGINNING:
        raise LedgerError("say with --at when it happened: the ledger has no import")
    return moment
