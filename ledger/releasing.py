"""How does a held import run after all?"""

import sqlite3
from dataclasses import replace
from typing import Final

from domain.events import Cause, ImportHeld, ImportReleased, ImportStarted
from domain.records import FileRefused
from ledger import recordings
from ledger.errors import LedgerError
from ledger.identity import import_id
from ledger.judging import settings_for
from ledger.ledger import Ledger
from ledger.moments import shown
from ledger.recorded import Recorded, in_one_line
from ledger.roster import Roster
from ledger.run import Run
from ledger.running import Progress, Turn, run_file, shown_to
from ledger.source import Loaded
from ledger.started import source_of
from ledger.store import insert

AS_SOON_AS_CAN_BE: Final = Cause("")
"""The cause of a release of which nothing is said."""


def release_import(
    ledger: Ledger,
    number: int,
    cause: Cause = AS_SOON_AS_CAN_BE,
    progress: Progress | None = None,
    without: frozenset[str] = frozenset(),
) -> Run:
    """Run a held import on the accounts as they are now. Raises LedgerError.

    It keeps its number and its options, and is judged by the rules of its own day. The
    cause may say by whom and why, and when: its moment is else the import's own, or the
    newest fact's where that is later.
    """
    with ledger.writing() as cursor:
        stream = ledger.stream(import_id(number))
        started, held = _held(number, stream)
        at = _moment(cursor, stream[0].cause.at, cause.at)
        content = ledger.kept_file(started.sha256)
        source = source_of(started, stream[0].cause.at, lambda: content)
        names = frozenset(gauge.name for gauge in held.gauges if gauge.holds)
        settings = replace(settings_for(ledger, source, without), released_from=names)
        loaded = Loaded(replace(source, at=at), content, started.sha256)
        turn, roster = Turn(number, told=len(stream) + 1), Roster(cursor)
        try:
            run = run_file(loaded, settings, roster, turn, shown_to(progress))
        except FileRefused as refused:
            raise LedgerError(
                f"import {number} would be refused by {refused.refusal.rule} now, and "
                f"stays held: {refused.refusal.hint}"
            ) from None
        by, because = in_one_line(cause.by), in_one_line(cause.because)
        told = Cause(at, number, by=by, because=because)
        event = ImportReleased(run.warnings, settings.school.overruled)
        released = Recorded(import_id(number), len(stream) + 1, event, told)
        insert(cursor, [released, *run.recorded])
        recordings.advance(cursor, at)
        roster.write()
    return run


def _held(number: int, stream: list[Recorded]) -> tuple[ImportStarted, ImportHeld]:
    if not stream:
        raise LedgerError(f"there is no import {number}")
    first, last = stream[0].event, stream[-1].event
    if not isinstance(first, ImportStarted) or not isinstance(last, ImportHeld):
        raise LedgerError(f"import {number} is not held: it ran already")
    return first, last


def _moment(cursor: sqlite3.Cursor, own: str, at: str) -> str:
    newest = recordings.newest_moment(cursor)
    if not at:
        return max(own, newest)
    if at < newest:
        raise LedgerError(
            f"{shown(at)} is before the newest fact ({shown(newest)}): facts are "
            "recorded in the order of their moments: leave --at out, or name a later "
            "moment"
        )
    return at
