"""Is a file taken into the ledger as it stands, and what does it do there?"""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from domain.events import ImportCompleted, ImportHeld
from domain.gauge import Limit
from domain.glimpse import Seen
from domain.guards import OF_THE_FILE_BEFORE, merged
from domain.records import FileRefused
from domain.rule import Refusal
from domain.settings import Settings
from ledger import recordings
from ledger.at_hand import AtHand
from ledger.errors import LedgerError
from ledger.guarding import Guarding
from ledger.identity import import_id
from ledger.judging import kind_of, same_import, settings_for
from ledger.keeping import Keeping
from ledger.ledger import Ledger
from ledger.moments import shown
from ledger.recordings import RecordedImport
from ledger.roster import Roster
from ledger.running import Turn, Watch, run_file
from ledger.source import Loaded, Source
from ledger.taken import Conditions, PassedOver, Refused, Taken
from ledger.write_behind import Cursor


@dataclass(slots=True)
class Standing:
    """The ledger as a file finds it: accounts, last import, newest moment."""

    cursor: sqlite3.Cursor
    roster: Roster
    last_import: int
    newest: str
    seen: Mapping[object, Seen]
    planned: dict[RecordedImport, int] = field(default_factory=dict)
    rows: dict[tuple[str, str], int] = field(default_factory=dict)
    held: set[int] = field(default_factory=set)
    keeping: Keeping | None = None

    @classmethod
    def now(
        cls,
        cursor: sqlite3.Cursor,
        at_hand: AtHand,
        for_roster: Cursor | None = None,
    ) -> Self:
        """The ledger as it stands in the cursor's transaction.

        ``for_roster`` is what the roster is read and written by, if not the cursor.
        """
        last, newest = recordings.last_import(cursor), recordings.newest_moment(cursor)
        last_rows = at_hand.last_rows_at(recordings.last_position(cursor))
        roster = Roster(for_roster or cursor, last_rows)
        return cls(cursor, roster, last, newest, at_hand.seen)


def take(
    ledger: Ledger,
    state: Standing,
    loaded: Loaded,
    watch: Watch,
    conditions: Conditions,
) -> Taken:
    """Let a file happen to the ledger as it stands; nothing is written but by a watch.

    What was taken is, for the file that comes next, not yet a part of how it stands.
    """
    source = loaded.source
    try:
        settings = settings_for(ledger, source, conditions.without)
    except LedgerError as error:
        hint = "name the school with --school, or in imports.csv"
        return Refused(source, _refusal("unknown-school", str(error), hint))
    same = same_import(loaded, settings)
    number = recordings.find_import(state.cursor, same) or state.planned.get(same)
    if number is not None:
        return PassedOver(source, number, _is_held(ledger, state, number))
    if source.at < state.newest:
        return Refused(source, _too_late(source.at, state.newest))
    of_school = () if conditions.only_these else settings.school.guards
    guards = merged((*of_school, *conditions.guards))
    roster = state.roster.fork() if guards else state.roster
    number = conditions.number or state.last_import + 1
    guarding = _guarding(ledger, state, settings, guards)
    turn = Turn(number, guarding=guarding, seen=state.seen[kind_of(settings)])
    if state.keeping:
        state.keeping.begin(loaded, same.terms)
    try:
        run = run_file(loaded, settings, roster, turn, watch)
    except FileRefused as refused:
        return Refused(source, refused.refusal)
    if not run.is_held:
        state.roster = roster
    return run


def _is_held(ledger: Ledger, state: Standing, number: int) -> bool:
    if number in state.held:
        return True
    planned = number in state.planned.values()
    return not planned and isinstance(
        ledger.last_of(import_id(number)).event, ImportHeld
    )


def _guarding(
    ledger: Ledger, state: Standing, settings: Settings, guards: Mapping[str, Limit]
) -> Guarding:
    if not guards.keys() & OF_THE_FILE_BEFORE:
        return Guarding(guards)
    kind = kind_of(settings)
    planned = state.rows.get(kind)
    before = _rows_before(ledger, state, kind) if planned is None else planned
    return Guarding(guards, before)


def _rows_before(ledger: Ledger, state: Standing, kind: tuple[str, str]) -> int | None:
    """How many rows the newest file of the kind had that ran."""
    for number in recordings.imports_of_kind(state.cursor, kind):
        last = ledger.last_of(import_id(number)).event
        if isinstance(last, ImportCompleted):
            return last.rows
    return None


def load(source: Source) -> Loaded | Refused:
    """The file with its bytes, or that it cannot be read."""
    try:
        return source.load()
    except OSError as error:
        hint = "see that the file can be read, then import it again"
        text = error.strerror or str(error)
        return Refused(source, _refusal("unreadable", text, hint))


def _refusal(rule: str, text: str, hint: str) -> Refusal:
    return Refusal(rule, {"base": (text,)}, hint)


def _too_late(at: str, newest: str) -> Refusal:
    return _refusal(
        "dated-before",
        f"is dated {shown(at)}, before the newest fact ({shown(newest)})",
        "facts are recorded in the order of their moments: to put a file in between, "
        "`rollbook replay --insert FILE --at MOMENT --in-place`",
    )
