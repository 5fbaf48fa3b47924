"""How does a file happen to the accounts? The one path of import and plan."""

from collections.abc import Callable, Iterator
from heapq import merge

from domain.account import Account
from domain.analysis import Analysis, SetAside, analyse
from domain.decide import Kind, Outcome, decide
from domain.events import RowRejected, RowRemarked, RowSkipped, RowsUnchanged
from domain.fields import USERNAME
from domain.row import Row
from domain.rules import identifier_column, test_file, unchanged_row
from domain.settings import Settings
from domain.sheet import read_sheet
from ledger.roster import Roster
from ledger.run import Ended, Run, ranges
from ledger.source import Loaded

Progress = Callable[[int, int], None]
"""Told how many of how many rows are done."""

_STEP = 1_000


def run_file(
    loaded: Loaded,
    settings: Settings,
    roster: Roster,
    number: int,
    progress: Progress | None = None,
) -> Run:
    """Let a file happen to the roster; nothing is written, the run says what to write.

    Raises FileRefused before anything happened to the roster.
    """
    analysis = _analyse(loaded, settings, roster)
    run = Run(number, loaded, settings, tuple(analysis.warnings))
    run.tell(run.started)
    _let_be(run, analysis.same, unchanged_row.RULE.name)
    roster.foresee(settings.school.name, analysis.to_decide)
    total = len(analysis.to_decide) + len(analysis.set_aside)
    for done, item in enumerate(_in_file_order(analysis), start=1):
        if isinstance(item, SetAside):
            _set_aside(run, roster, item)
        else:
            _decide(run, roster, analysis, item)
        if progress and (done % _STEP == 0 or done == total):
            progress(done, total)
    for rule, numbers in run.unchanged.items():
        run.tell(RowsUnchanged(tuple(ranges(sorted(numbers)))), rule=rule)
    run.tell(run.completed)
    return run


def _analyse(loaded: Loaded, settings: Settings, roster: Roster) -> Analysis:
    def last(texts: list[str]) -> list[bytes | None]:
        identifier = settings.job.identifier
        return roster.last_fingerprints(settings.school.name, identifier, texts)

    name = loaded.source.name
    sheet = read_sheet(name, loaded.content, settings)
    return analyse(name, sheet, settings, last)


def _in_file_order(analysis: Analysis) -> Iterator[Row | SetAside]:
    return merge(analysis.to_decide, analysis.set_aside, key=_number)


def _number(item: Row | SetAside) -> int:
    return item.row.number if isinstance(item, SetAside) else item.number


def _decide(run: Run, roster: Roster, analysis: Analysis, row: Row) -> None:
    outcome = decide(roster, analysis.identifiers, row, run.settings)
    after = outcome.account
    if outcome.kind is Kind.UNCHANGED:
        _let_be(run, [row], None)
    else:
        after = roster.happen(outcome.account, outcome.events)
        _tell(run, row, outcome, after)
    if after:
        rejected = outcome.kind is Kind.REJECTED
        fingerprint = None if rejected else analysis.fingerprints[row.number]
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
        run.tell_of_account(number, outcome, after)
    if remark := outcome.remark:
        run.tell(RowRemarked(username, remark.hint), number, remark.rule)
    run.counts[outcome.kind] += 1
    run.ended.append(Ended(number, username, outcome, outcome.account, after))


def _let_be(run: Run, rows: list[Row], rule: str | None) -> None:
    if rows:
        run.unchanged.setdefault(rule, []).extend(row.number for row in rows)
        run.counts[Kind.UNCHANGED] += len(rows)
