"""How does a school's history begin with an export of its accounts?

Each account is told of as it was on the day of the export. Nobody's last row is known,
so the first file that follows is looked at row by row.
"""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from domain.account import Account
from domain.accounts import holder_of
from domain.events import Baselined, BaselineTaken, Cause, Ruled
from domain.export import Export, Exported
from domain.fields import AUTH_IDENTIFIER, CARD_ID, EMAIL_ADDRESS, IDENTIFIERS, USERNAME
from domain.problem import Problem
from domain.row import Row
from ledger import kept_files, recordings
from ledger.errors import LedgerError
from ledger.identity import school_id
from ledger.ledger import Ledger
from ledger.moments import shown
from ledger.packing import pack
from ledger.platform_files import exported, listed
from ledger.recorded import Recorded, in_one_line
from ledger.roster import Roster
from ledger.schools import schools, the_school
from ledger.source import Loaded, Source
from ledger.store import insert

BY: Final = "baseline"
"""Who saw to the accounts of a baseline, where nobody is named."""

_ADVICE: Final = (
    "a baseline begins accounts that are not in the ledger yet: nothing was taken; to "
    "compare it with those that are, `rollbook conform --export`; to correct one, "
    "`rollbook observe edited`"
)


@dataclass(frozen=True, slots=True)
class Baseline:
    """What was taken, or had been taken before as it stands."""

    at: str
    told: BaselineTaken
    passed_over: bool = False


def take_baseline(ledger: Ledger, source: Source, by: str | None = None) -> Baseline:
    """Take an export as the state of a school: all of it, or nothing.

    Raises LedgerError.
    """
    loaded = source.load()
    export = exported(source.name, loaded.content)
    if not export.accounts:
        raise LedgerError(f"{source.name} has no accounts in it: export the list again")
    with ledger.writing() as cursor:
        school = the_school(schools(ledger), source.school).name
        if told := _taken_before(ledger, school, loaded):
            return Baseline(source.at, told, passed_over=True)
        _check_moment(source, recordings.newest_moment(cursor))
        told = BaselineTaken(
            school, source.name, loaded.sha256, len(export.accounts), export.ignored
        )
        _begin(
            cursor,
            export,
            told,
            Cause(source.at, by=in_one_line(by) or BY, because=source.name),
        )
        kept_files.keep(cursor, pack(loaded.content, name=loaded.sha256))
    return Baseline(source.at, told)


def _taken_before(ledger: Ledger, school: str, loaded: Loaded) -> BaselineTaken | None:
    for recorded in ledger.stream(school_id(school)):
        event = recorded.event
        if (
            isinstance(event, BaselineTaken)
            and event.sha256 == loaded.sha256
            and recorded.cause.at == loaded.source.at
        ):
            return event
    return None


def _check_moment(source: Source, newest: str) -> None:
    if source.at < newest:
        raise LedgerError(
            f"{source.name} is dated {shown(source.at)}, before the newest fact "
            f"({shown(newest)}): a baseline comes before the files that follow it; "
            "take it first in a new ledger, then import the files again, in order"
        )


def _begin(
    cursor: sqlite3.Cursor, export: Export, told: BaselineTaken, cause: Cause
) -> None:
    """Write the accounts, and behind them that the baseline was taken."""
    roster = Roster(cursor)
    roster.foresee(told.name, [_identified(account) for account in export.accounts])
    if held := list(_held(roster, told.name, export)):
        raise LedgerError(listed(told.file, held, _ADVICE))
    begun = [_begun(roster, told.name, each, cause) for each in export.accounts]
    version = recordings.school_versions(cursor)[told.name] + 1
    insert(cursor, [*begun, Recorded(school_id(told.name), version, told, cause)])
    recordings.set_school_version(cursor, told.name, version)
    recordings.advance(cursor, cause.at)
    roster.write()


def _identified(account: Exported) -> Row:
    cells = {field.column: account.text(field) for field in IDENTIFIERS}
    return Row.of(account.row, cells)


_HELD: Final = (USERNAME, EMAIL_ADDRESS, AUTH_IDENTIFIER, CARD_ID)


def _held(roster: Roster, school: str, export: Export) -> Iterator[Problem]:
    """What accounts of the ledger hold already."""
    for account in export.accounts:
        for field in _HELD:
            holder = holder_of(roster, school, field, account.text(field))
            if holder:
                text = f"{account.text(field)!r} is on the account {_named(holder)}"
                yield Problem(account.row, field.header, text)
                break


def _named(account: Account) -> str:
    return f"{account.school}/{account.username}, which is in the ledger already"


def _begun(roster: Roster, school: str, account: Exported, cause: Cause) -> Recorded:
    event = Baselined(
        school, account.user_type.value, account.values, archived=account.archived
    )
    after = roster.happen(None, [Ruled(event, BY)])
    if after is None:
        raise TypeError(f"{event!r} began no account")
    told = Cause(cause.at, row=account.row, by=cause.by, because=cause.because)
    return Recorded(after.id, after.version, event, told)
