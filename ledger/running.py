"""How does a file happen to the accounts? The one path of import, plan and release."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from heapq import merge
from itertools import takewhile

from domain.account import Account
from domain.analysis import Analysis, SetAside, analyse
from domain.decide import Outcome, decide
from domain.ending import Kind
from domain.events import (
    Archived,
    RowRejected,
    RowRemarked,
    RowSkipped,
    RowsUnchanged,
    Ruled,
)
from domain.fields import USERNAME
from domain.gates import gates
from domain.glimpse import Seen
from domain.row import Row
from domain.rules import disabling_sync, identifier_column, test_file, unchanged_row
from domain.settings import Settings
from domain.sheet import read_sheet
from ledger.guarding import Guarding
from ledger.roster import Roster
from ledger.run import Ended, Run, ranges
from ledger.source import Loaded

Progress = Callable[[int, int], None]
"""Told how many of how many rows are done."""

Watch = Callable[[Run, int, int], None]
"""Shown the run when so many of so many rows are done, none at first."""

_STEP = 1_000


def unwatched(_run: Run, _done: int, _total: int) -> None:
    """Nobody looks on."""


def shown_to(progress: Progress | None) -> Watch:
    """What shows somebody how far a run has come."""

    def watch(_: Run, done: int, total: int) -> None:
        if progress and done:
            progress(done, total)

    return watch


@dataclass(frozen=True, slots=True)
class Turn:
    """An import's number, the events that its stream has, and the guards it passes.

    ``seen`` is what the lines of the file of its kind before it told, if it is at hand.
    """

    number: int
    told: int = 0
    guarding: Guarding = field(default_factory=Guarding)
    seen: Seen | None = None


def run_file(
    loaded: Loaded,
    settings: Settings,
    roster: Roster,
    turn: Turn,
    watch: Watch = unwatched,
) -> Run:
    """Let a file happen to the roster; nothing is written, the run says what to write.

    Whoever watches may write what it says by the way. Where there are guards, a run
    that is held has happened to the roster all the same: let go of it.
    Raises FileRefused before anything happened to the roster.
    """
    analysis = _analyse(loaded, settings, roster, turn.seen)
    run = _begun(loaded, settings, turn, analysis)
    _foresee(roster, settings, analysis)
    run.gauges = tuple(gates(roster, analysis, settings))
    if run.is_held and not turn.guarding.limits:
        return _held(run, turn, analysis)
    _apply(run, roster, analysis, watch)
    if not analysis.is_test:
        run.gauges += tuple(turn.guarding.gauges(run))
    if run.is_held:
        return _held(run, turn, analysis)
    run.tell(run.completed)
    return run


def come_to(
    loaded: Loaded, settings: Settings, roster: Roster, number: int
) -> Analysis:
    """Let the rows above a row happen to the roster; gives the file's analysis.

    Raises FileRefused before anything happened to the roster.
    """
    analysis = _analyse(loaded, settings, roster)
    run = _begun(loaded, settings, Turn(0), analysis)
    _foresee(roster, settings, analysis)
    for item in takewhile(lambda i: _number(i) < number, _in_file_order(analysis)):
        _end(run, roster, analysis, item)
    return analysis


def _analyse(
    loaded: Loaded, settings: Settings, roster: Roster, seen: Seen | None = None
) -> Analysis:
    def last(texts: list[str]) -> list[bytes | None]:
        identifier = settings.job.identifier
        return roster.last_fingerprints(settings.school.name, identifier, texts)

    name = loaded.source.name
    sheet = read_sheet(name, loaded.content, settings)
    return analyse(name, sheet, settings, last, seen)


def _foresee(roster: Roster, settings: Settings, analysis: Analysis) -> None:
    """Load what the rows will ask for; those of a test file ask for nothing."""
    if not analysis.is_test:
        file = analysis.identifiers
        roster.foresee(settings.school.name, analysis.other_rows, file)


def _begun(loaded: Loaded, settings: Settings, turn: Turn, analysis: Analysis) -> Run:
    run = Run(
        turn.number,
        loaded,
        settings,
        warnings=tuple(analysis.warnings),
        told=turn.told,
        rows=analysis.rows,
        guards=turn.guarding.written,
    )
    if not settings.is_released:
        run.tell(run.started)
    return run


def _held(run: Run, turn: Turn, analysis: Analysis) -> Run:
    """A run of the same file that says nothing but that it is held, and by what."""
    held = _begun(run.loaded, run.settings, turn, analysis)
    held.gauges = run.gauges
    held.tell(held.held)
    return held


def _apply(run: Run, roster: Roster, analysis: Analysis, watch: Watch) -> None:
    _let_be(run, analysis.same, unchanged_row.RULE.name)
    total = len(analysis.to_decide) + len(analysis.set_aside)
    watch(run, 0, total)
    for done, item in enumerate(_in_file_order(analysis), start=1):
        _end(run, roster, analysis, item)
        if done % _STEP == 0 or done == total:
            watch(run, done, total)
    for rule, numbers in run.unchanged.items():
        run.tell(RowsUnchanged(tuple(ranges(sorted(numbers)))), rule=rule)
    if disabling_sync.archives_absent(run.settings) and not analysis.is_test:
        _archive_absent(run, roster, analysis)


def _end(run: Run, roster: Roster, analysis: Analysis, item: Row | SetAside) -> None:
    if isinstance(item, SetAside):
        _set_aside(run, roster, item)
    else:
        _decide(run, roster, analysis, item)


def _in_file_order(analysis: Analysis) -> Iterator[Row | SetAside]:
    """The rows that are not known, which are let go of as they are given."""
    rows = _taken_from(analysis.to_decide)
    return merge(rows, analysis.set_aside, key=_number)


def _taken_from(rows: list[Row]) -> Iterator[Row]:
    rows.reverse()
    while rows:
        yield rows.pop()


def _number(item: Row | SetAside) -> int:
    return item.row.number if isinstance(item, SetAside) else item.number


def _decide(run: Run, roster: Roster, analysis: Analysis, row: Row) -> None:
    outcome = decide(roster, analysis.identifiers, row, run.settings)
    after = outcome.account
    if outcome.kind is Kind.UNCHANGED:
        _let_be(run, [row.number], None)
    else:
        after = roster.happen(outcome.account, outcome.events)
        _tell(run, row, outcome, after)
    if after:
        rejected = outcome.kind is Kind.REJECTED
        fingerprint = None if rejected else analysis.fingerprint(row)
        roster.set_fingerprint(after, fingerprint)


def _set_aside(run: Run, roster: Roster, aside: SetAside) -> None:
    _tell(run, aside.row, Outcome(aside.kind, refusal=aside.refusal), None)
    if aside.refusal.rule == test_file.RULE.name:
        return
    account = identifier_column.find(roster, aside.row, run.settings)
    if account:
        roster.set_fingerprint(account, None)


def _tell(run: Run, row: Row, outcome: Outcome, after: Account | None) -> None:
    username, number = row.text(USERNAME), row.number
    if refusal := outcome.refusal:
        kind = RowRejected if outcome.kind is Kind.REJECTED else RowSkipped
        run.tell(kind(username, refusal.message, refusal.hint), number, refusal.rule)
    elif after:
        run.tell_of_account(number, outcome.events, after)
    if remark := outcome.remark:
        run.tell(RowRemarked(username, remark.hint), number, remark.rule)
    run.counts[outcome.kind] += 1
    run.ended.append(Ended(number, username, outcome, outcome.account, after))


def _let_be(run: Run, rows: list[int], rule: str | None) -> None:
    if rows:
        run.unchanged.setdefault(rule, []).extend(rows)
        run.counts[Kind.UNCHANGED] += len(rows)


def _archive_absent(run: Run, roster: Roster, analysis: Analysis) -> None:
    school, user_type = run.settings.school.name, run.settings.user_type
    told = (Ruled(Archived(), disabling_sync.RULE.name),)
    for account in roster.of_school(school, user_type):
        present = analysis.identifiers.mentions(account)
        if present or disabling_sync.protects(account):
            continue
        if after := roster.happen(account, told):
            run.tell_of_account(None, told, after)
            run.absent.append(account)
            roster.set_fingerprint(after, None)
