"""Is the ledger sound?"""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Final
from uuid import UUID

from domain.account import Account, address_key
from domain.ending import Kind
from domain.events import (
    ImportCompleted,
    ImportHeld,
    ImportStarted,
    RowRejected,
    RowSkipped,
    RowsUnchanged,
    UserCreated,
    UserEvent,
)
from domain.records import CsvText
from ledger import recordings
from ledger.encoding import read_account
from ledger.identity import school_id
from ledger.kept_files import KeptFileError
from ledger.ledger import Ledger
from ledger.recorded import Recorded
from ledger.roster_table import row_of, state_of
from ledger.store import project
from ledger.verifying_baselines import baselines_match_rows
from ledger.verifying_kept_files import kept_files_are_whole

Check = Callable[[Ledger], Iterator[str]]
"""Gives a sentence for everything that is not as it should be."""


def outcomes_match_rows(ledger: Ledger) -> Iterator[str]:
    """Every row of every imported file has exactly one outcome."""
    held: dict[int | None, list[Recorded]] = {}
    for number, events in groupby(_of_imports(ledger), key=_import_number):
        recorded = [*held.pop(number, []), *events]
        started, last = recorded[0].event, recorded[-1].event
        if not isinstance(started, ImportStarted):
            yield f"import {number} does not begin with ImportStarted"
        elif isinstance(last, ImportHeld):
            held[number] = recorded
        elif not isinstance(last, ImportCompleted):
            yield f"import {number} does not end with ImportCompleted"
        else:
            yield from _compare(ledger, started, last, recorded)


def versions_are_contiguous(ledger: Ledger) -> Iterator[str]:
    """The versions of every stream run from 1 without a gap."""
    with ledger.reading() as cursor:
        cursor.execute(
            "SELECT originator_id, count(*), min(originator_version), "
            "max(originator_version) FROM stored_events GROUP BY originator_id"
        )
        for stream, count, first, last in cursor:
            if (first, last) != (1, count):
                yield f"the stream {stream} has {count} events from {first} to {last}"


def roster_matches_events(ledger: Ledger) -> Iterator[str]:
    """The roster's accounts are what their events add up to."""
    folded = _folded(ledger)
    sound: set[UUID] = set()
    with ledger.reading() as cursor:
        cursor.execute(
            "SELECT account, school, username, email_address, auth_identifier, "
            "card_id, namesake, version, state FROM roster"
        )
        rows = [tuple(row) for row in cursor]
    for *row, state in rows:
        account = folded.get(UUID(bytes=row[0]))
        if account and row == list(row_of(account)) and _is(account, state):
            sound.add(account.id)
    kept = {UUID(bytes=row[0]) for row in rows}
    for i in sorted((folded.keys() | kept) - sound):
        yield f"the account {i} in the roster is not what its events say"


def _is(account: Account, state: bytes | None) -> bool:
    if state is None:
        return state_of(account) is None
    return read_account(account.id, account.version, state) == account


def addresses_are_unique(ledger: Ledger) -> Iterator[str]:
    """No two accounts share an e-mail address."""
    held = Counter(address_key(a.email_address) for a in _folded(ledger).values())
    for address, accounts in held.items():
        if accounts > 1:
            yield f"{accounts} accounts share the address {address}"


def schools_match_events(ledger: Ledger) -> Iterator[str]:
    """Every school has the events of its settings."""
    with ledger.reading() as cursor:
        versions = recordings.school_versions(cursor)
    for name, version in versions.items():
        events = len(ledger.stream(school_id(name)))
        if events != version:
            yield f"the school {name} has {events} events, not {version}"


CHECKS: Final[tuple[Check, ...]] = (
    outcomes_match_rows,
    baselines_match_rows,
    kept_files_are_whole,
    versions_are_contiguous,
    roster_matches_events,
    addresses_are_unique,
    schools_match_events,
)


def _compare(
    ledger: Ledger,
    started: ImportStarted,
    completed: ImportCompleted,
    recorded: list[Recorded],
) -> Iterator[str]:
    ends = Counter(kind for _, kind in _outcomes(recorded))
    told = Counter({kind: getattr(completed, kind) for kind in Kind})
    if _counts(told, completed.rows) != _counts(ends, ends.total()):
        yield (
            f"import {started.number} counted {_counts(told, completed.rows)}; "
            f"in its events there are {_counts(ends, ends.total())}"
        )
    ended = sorted(row for row, _ in _outcomes(recorded))
    try:
        content = ledger.kept_file(started.sha256)
    except KeptFileError as error:
        yield f"import {started.number}: {error}"
        return
    text = CsvText(content)
    rows = [record.number for record in text.records()][1:]
    if ended != rows:
        missing = sorted(set(rows) ^ set(ended))
        yield f"import {started.number}: rows without just one outcome: {missing[:5]}"


def _counts(ends: Counter[Kind], rows: int) -> str:
    return ", ".join([f"{rows} rows", *(f"{ends[kind]} {kind}" for kind in Kind)])


def _outcomes(recorded: list[Recorded]) -> Iterator[tuple[int, Kind]]:
    applied: dict[int, Kind] = {}
    for each in recorded:
        row = each.cause.row or 0
        match each.event:
            case RowRejected():
                yield row, Kind.REJECTED
            case RowSkipped():
                yield row, Kind.SKIPPED
            case RowsUnchanged(ranges):
                for first, last in ranges:
                    yield from ((n, Kind.UNCHANGED) for n in range(first, last + 1))
            case _ if not row:
                pass
            case UserCreated():
                applied[row] = Kind.CREATED
            case event if isinstance(event, UserEvent):
                applied.setdefault(row, Kind.UPDATED)
            case _:
                pass
    yield from applied.items()


def _of_imports(ledger: Ledger) -> Iterator[Recorded]:
    for fact in ledger.all_facts():
        if fact.recorded.cause.import_number is not None:
            yield fact.recorded


def _import_number(recorded: Recorded) -> int | None:
    return recorded.cause.import_number


def _folded(ledger: Ledger) -> dict[UUID, Account]:
    accounts: dict[UUID, Account] = {}
    for fact in ledger.all_facts():
        recorded = fact.recorded
        if isinstance(recorded.event, UserEvent):
            stream = recorded.originator_id
            account = project(accounts.get(stream), [recorded])
            if account:
                accounts[stream] = account
    return {i: account for i, account in accounts.items() if not account.deleted}
