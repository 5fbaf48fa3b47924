"""How does a file come into the ledger, or what would it do there?"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Final, Self

from domain.events import ImportCompleted, ImportHeld
from domain.gauge import Limit
from domain.glimpse import Seen
from domain.guards import OF_THE_FILE_BEFORE, merged
from domain.records import FileRefused
from domain.rule import Refusal
from domain.rulebook import rulebook_for
from domain.rules.test_file import test_file
from domain.settings import School, Settings
from ledger import recordings
from ledger.at_hand import AtHand
from ledger.errors import LedgerError
from ledger.follower import Follower, NoFollower
from ledger.guarding import Guarding
from ledger.identity import import_id
from ledger.keeping import Keeping
from ledger.ledger import Ledger
from ledger.moments import shown
from ledger.recordings import RecordedImport
from ledger.roster import Roster
from ledger.run import Run
from ledger.running import Progress, Turn, Watch, run_file, shown_to
from ledger.schools import schools, schools_beside, the_school
from ledger.source import Loaded, Source
from ledger.writing import Writing


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A file that is in the ledger already, as this import, which may be held."""

    source: Source
    number: int
    is_held: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not taken, and why."""

    source: Source
    refusal: Refusal


Taken = Run | PassedOver | Refused


@dataclass(frozen=True, slots=True)
class Conditions:
    """Under which guards files are run, and without which rules.

    A replay gives a file the ``number`` that it had, and only the guards that it had.
    """

    guards: tuple[str, ...] = ()
    without: frozenset[str] = frozenset()
    number: int | None = None
    only_these: bool = False


UNCONDITIONAL: Final = Conditions()


@dataclass(slots=True)
class _State:
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
    def now(cls, cursor: sqlite3.Cursor, at_hand: AtHand) -> Self:
        last, newest = recordings.last_import(cursor), recordings.newest_moment(cursor)
        last_rows = at_hand.last_rows_at(recordings.last_position(cursor))
        roster = Roster(cursor, last_rows)
        return cls(cursor, roster, last, newest, at_hand.seen)


def import_file(
    ledger: Ledger,
    source: Source,
    progress: Progress | None = None,
    conditions: Conditions = UNCONDITIONAL,
    follower: Follower | None = None,
) -> Taken:
    """Run a file into the ledger: all of it, or nothing. Raises LedgerError.

    A follower is told of its events while they are written.
    """
    loaded = _load(source)
    if isinstance(loaded, Refused):
        return loaded
    told = follower or NoFollower()
    try:
        taken = _import(ledger, loaded, progress, conditions, told)
    except BaseException:
        told.end(written=False)
        raise
    told.end(written=isinstance(taken, Run))
    return taken


def _import(
    ledger: Ledger,
    loaded: Loaded,
    progress: Progress | None,
    conditions: Conditions,
    follower: Follower,
) -> Taken:
    with ThreadPoolExecutor(1) as pool, ledger.writing() as cursor:
        state = _State.now(cursor, ledger.at_hand)
        state.keeping = keeping = Keeping(ledger, cursor, pool)
        writing = Writing(cursor, follower, progress)
        taken = _take(ledger, state, loaded, writing.watch, conditions)
        if isinstance(taken, Run):
            keeping.keep(loaded)
            _write(state, taken, writing)
        position = recordings.last_position(cursor)
    ledger.at_hand.as_of(position)
    return taken


def plan_files(
    ledger: Ledger,
    sources: Iterable[Source],
    progress: Progress | None = None,
    conditions: Conditions = UNCONDITIONAL,
) -> Iterator[Taken]:
    """What these files would do, one after the other; nothing is written."""
    with ledger.reading() as cursor:
        state = _State.now(cursor, AtHand())
        for source in sources:
            yield _plan(ledger, state, source, shown_to(progress), conditions)


def _plan(
    ledger: Ledger,
    state: _State,
    source: Source,
    watch: Watch,
    conditions: Conditions,
) -> Taken:
    loaded = _load(source)
    if isinstance(loaded, Refused):
        return loaded
    taken = _take(ledger, state, loaded, watch, conditions)
    if isinstance(taken, Run):
        state.last_import, state.newest = taken.number, source.at
        state.planned[_same(taken.loaded, taken.settings)] = taken.number
        if taken.is_held:
            state.held.add(taken.number)
        elif not test_file(source.name):
            state.rows[_kind_of(taken.settings)] = taken.rows
    return taken


def settings_for(
    ledger: Ledger, source: Source, without: frozenset[str] = frozenset()
) -> Settings:
    """The terms under which a file is judged. Raises LedgerError."""
    return settings_among(schools(ledger), source, without)


def settings_among(
    known: dict[str, School], source: Source, without: frozenset[str] = frozenset()
) -> Settings:
    """The terms under which a file is judged in a world of these schools.

    Raises LedgerError.
    """
    school = the_school(known, source.school)
    others = schools_beside(known, school)
    rulebook = rulebook_for(source.rules, source.at)
    if without:
        rulebook = replace(rulebook, without=without)
    return Settings(school, source.job, source.at, others, rulebook)


def _take(
    ledger: Ledger,
    state: _State,
    loaded: Loaded,
    watch: Watch,
    conditions: Conditions,
) -> Taken:
    source = loaded.source
    try:
        settings = settings_for(ledger, source, conditions.without)
    except LedgerError as error:
        hint = "name the school with --school, or in imports.csv"
        return Refused(source, _refusal("unknown-school", str(error), hint))
    same = _same(loaded, settings)
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
    turn = Turn(number, guarding=guarding, seen=state.seen[_kind_of(settings)])
    if state.keeping:
        state.keeping.begin(loaded, same.terms)
    try:
        run = run_file(loaded, settings, roster, turn, watch)
    except FileRefused as refused:
        return Refused(source, refused.refusal)
    if not run.is_held:
        state.roster = roster
    return run


def _is_held(ledger: Ledger, state: _State, number: int) -> bool:
    if number in state.held:
        return True
    planned = number in state.planned.values()
    return not planned and isinstance(
        ledger.last_of(import_id(number)).event, ImportHeld
    )


def _guarding(
    ledger: Ledger, state: _State, settings: Settings, guards: Mapping[str, Limit]
) -> Guarding:
    if not guards.keys() & OF_THE_FILE_BEFORE:
        return Guarding(guards)
    kind = _kind_of(settings)
    planned = state.rows.get(kind)
    before = _rows_before(ledger, state, kind) if planned is None else planned
    return Guarding(guards, before)


def _rows_before(ledger: Ledger, state: _State, kind: tuple[str, str]) -> int | None:
    """How many rows the newest file of the kind had that ran."""
    for number in recordings.imports_of_kind(state.cursor, kind):
        last = ledger.last_of(import_id(number)).event
        if isinstance(last, ImportCompleted):
            return last.rows
    return None


def _kind_of(settings: Settings) -> tuple[str, str]:
    """What makes a file one of the kind of another: the school and the type."""
    return settings.school.name, settings.user_type.value


def _same(loaded: Loaded, settings: Settings) -> RecordedImport:
    source, job = loaded.source, loaded.source.job
    terms = (
        settings.school.name,
        job.user_type,
        job.channel,
        job.identifier,
        job.changes_identifiers,
        job.mm_dd_yyyy,
        *([source.rules] if source.rules else []),
        test_file(source.name) is not None,
    )
    joined = recordings.BETWEEN_TERMS.join(map(str, terms))
    return RecordedImport(loaded.sha256, source.at, joined)


def _load(source: Source) -> Loaded | Refused:
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


def _write(state: _State, run: Run, writing: Writing) -> None:
    writing.write(run)
    same = _same(run.loaded, run.settings)
    recordings.record_import(state.cursor, run.number, same)
    recordings.advance(state.cursor, run.source.at)
    if not run.is_held:
        state.roster.write()
