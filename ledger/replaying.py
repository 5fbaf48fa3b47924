"""How does a whole history happen again, in another ledger?

The entries go through the same doors as the first time: files by the one path of an
import, observations as the events that they were.
"""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from domain.account import STATES, Account
from domain.events import BeginningEvent, Ruled, StateEvent, UserEvent
from domain.observation import REGISTERED
from ledger import recordings
from ledger.baselining import take_baseline
from ledger.errors import LedgerError
from ledger.history import (
    BaselineWasTaken,
    ConformanceWasRecorded,
    Entry,
    FactToObserve,
    FactWasObserved,
    FileCame,
    ImportWasReleased,
    SchoolWasSet,
)
from ledger.identity import school_id
from ledger.importing import import_file
from ledger.ledger import Ledger
from ledger.observing import observe
from ledger.recorded import Recorded
from ledger.releasing import release_import
from ledger.roster import Roster
from ledger.source import Source
from ledger.started import source_of
from ledger.store import insert
from ledger.taken import Conditions, Refused

Kept = Callable[[str], bytes]
"""Gives the bytes of a kept file by its sha256."""


def happen_again(entry: Entry, kept: Kept, into: Ledger) -> str | None:
    """Let an entry happen to a ledger; why it cannot in this history, as a sentence."""
    try:
        _again(entry, kept, into)
    except LedgerError as error:
        return f"{_named(entry)}: {error}"
    return None


def _again(entry: Entry, kept: Kept, into: Ledger) -> None:
    match entry:
        case SchoolWasSet() | ConformanceWasRecorded():
            _record_of_school(entry, into)
        case FileCame():
            _import(entry, kept, into)
        case ImportWasReleased():
            release_import(into, entry.number, entry.cause)
        case FactWasObserved():
            _observe(entry, into)
        case FactToObserve():
            _observe_anew(entry, into)
        case BaselineWasTaken():
            _baseline(entry, kept, into)


def _record_of_school(
    entry: SchoolWasSet | ConformanceWasRecorded, into: Ledger
) -> None:
    event, cause = entry.event, entry.cause
    with into.writing() as cursor:
        version = recordings.school_versions(cursor).get(event.name, 0) + 1
        insert(cursor, [Recorded(school_id(event.name), version, event, cause)])
        recordings.set_school_version(cursor, event.name, version)
        recordings.advance(cursor, cause.at)


def _import(entry: FileCame, kept: Kept, into: Ledger) -> None:
    started = entry.started
    source = source_of(started, entry.cause.at, lambda: kept(started.sha256))
    conditions = Conditions(started.guards, number=started.number, only_these=True)
    taken = import_file(into, source, conditions=conditions)
    if isinstance(taken, Refused):
        raise LedgerError(f"refused by {taken.refusal.rule}: {taken.refusal.hint}")


def _observe(entry: FactWasObserved, into: Ledger) -> None:
    with into.writing() as cursor:
        roster = Roster(cursor)
        before = roster.by_id(entry.account)
        _check(before, entry.event)
        after = roster.happen(before, (Ruled(entry.event, ""),))
        if after is None:
            raise LedgerError("there is no such account")
        insert(cursor, [Recorded(after.id, after.version, entry.event, entry.cause)])
        recordings.advance(cursor, entry.cause.at)
        roster.write()


def _observe_anew(entry: FactToObserve, into: Ledger) -> None:
    observation = entry.observation
    if observation.fact != REGISTERED:
        who = _who(into, str(observation.who), observation.school)
        observation = replace(observation, who=who)
    observe(into, observation)


def _who(into: Ledger, name: str, school: str | None) -> UUID:
    """The account of that username, or address, as it is now."""
    with into.reading() as cursor:
        roster = Roster(cursor)
        asked = [school] if school else recordings.school_versions(cursor)
        found = [roster.by_username(each, name) for each in asked]
        accounts = {
            account.id for account in (*found, roster.by_email(name)) if account
        }
    if len(accounts) != 1:
        many = "there is no account" if not accounts else "more than one account is"
        raise LedgerError(f"{many} {name}")
    return accounts.pop()


def _check(account: Account | None, event: UserEvent) -> None:
    """See that the account is there for what was observed of it, and not so already."""
    if isinstance(event, BeginningEvent):
        return
    if account is None:
        raise LedgerError("there is no such account")
    if isinstance(event, StateEvent):
        attribute, value = STATES[type(event)]
        if getattr(account, attribute) == value:
            raise LedgerError(f"{account.username} is so already")


def _baseline(entry: BaselineWasTaken, kept: Kept, into: Ledger) -> None:
    told, cause = entry.told, entry.cause
    source = Source(told.file, lambda: kept(told.sha256), cause.at, told.name)
    take_baseline(into, source, cause.by)


def _named(entry: Entry) -> str:
    match entry:
        case FileCame():
            return f"import {entry.started.number} ({entry.started.file})"
        case ImportWasReleased():
            return f"release of import {entry.number}"
        case FactToObserve():
            return f"{entry.observation.fact} {entry.observation.who}"
        case FactWasObserved():
            return f"{type(entry.event).__name__}, observed {entry.cause.at[:10]}"
        case BaselineWasTaken():
            return f"baseline {entry.told.file}"
        case SchoolWasSet() | ConformanceWasRecorded():
            return f"{type(entry.event).__name__} of {entry.event.name}"
