"""Which rules was a row asked, what did each answer, and what became of each cell?

The rules are asked as ``decide`` asks them: those of its tuples, on its meeting.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from domain.account import Account
from domain.accounts import Accounts
from domain.analysis import Analysis, SetAside
from domain.cell_effects import Cell, Cells
from domain.decide import Outcome, decide, meet
from domain.ending import Kind
from domain.meeting import Meeting
from domain.order_of_rules import FINDING, ON_FINDING, ON_SAYING, Refuses
from domain.records import Record
from domain.row import Row
from domain.rule import Refusal, Rule, merged
from domain.rules import (
    duplicate_row,
    foreign_domain,
    identifier_column,
    ragged_row,
    test_file,
    unchanged_row,
)
from domain.settings import Settings
from domain.sheet import Sheet

_ON_FILE: Final = (
    ragged_row.RULE,
    unchanged_row.RULE,
    foreign_domain.RULE,
    duplicate_row.RULE,
    test_file.RULE,
)
"""The rules that every row has passed which is decided."""


class Said(StrEnum):
    """What a rule answers to a row."""

    FOUND = "found"
    NOBODY = "found nobody"
    PASSED = "passed"
    REFUSED = "refused"
    REPEATED = "the same as the last row"
    OFF = "does not hold"


@dataclass(frozen=True, slots=True)
class Answer:
    """What one rule said of a row."""

    rule: str
    said: Said
    refusal: Refusal | None = None


@dataclass(frozen=True, slots=True)
class InFile:
    """A row in its file, and the accounts as the rows above it left them.

    ``repeats`` says that it was the student's last row once more, where that is known.
    """

    record: Record
    sheet: Sheet
    analysis: Analysis
    accounts: Accounts
    settings: Settings
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """A row as it was decided: the account before, the answers, the cells, the end."""

    row: Row
    before: Account | None
    answers: tuple[Answer, ...]
    cells: tuple[Cell, ...]
    outcome: Outcome

    @property
    def rule(self) -> str | None:
        """The rule by which the row ended so, or that had something to remark."""
        if why := self.outcome.refusal or self.outcome.remark:
            return why.rule
        repeats = any(answer.said is Said.REPEATED for answer in self.answers)
        return unchanged_row.RULE.name if repeats else None


def explain(found: InFile) -> Explanation:
    """How the row ends, and why."""
    number, analysis = found.record.number, found.analysis
    if found.repeats or number in analysis.same:
        return _repeated(found)
    for aside in analysis.set_aside:
        if aside.row.number == number:
            return _set_aside(found, aside)
    return _decided(found, found.sheet.row(found.record))


def _set_aside(found: InFile, aside: SetAside) -> Explanation:
    answer = Answer(aside.refusal.rule, Said.REFUSED, aside.refusal)
    before = identifier_column.find(found.accounts, aside.row, found.settings)
    outcome = Outcome(aside.kind, before, refusal=aside.refusal)
    return _explanation(found, aside.row, (answer,), outcome)


def _repeated(found: InFile) -> Explanation:
    row = found.sheet.row(found.record)
    answer = Answer(unchanged_row.RULE.name, Said.REPEATED)
    before = identifier_column.find(found.accounts, row, found.settings)
    return _explanation(found, row, (answer,), Outcome(Kind.UNCHANGED, before))


def _decided(found: InFile, row: Row) -> Explanation:
    file, settings = found.analysis.identifiers, found.settings
    meeting = meet(found.accounts, file, row, settings)
    outcome = decide(found.accounts, file, row, settings)
    answers = (*_on_refusing(meeting),)
    _check(answers, outcome)
    before = (*_on_file(settings), *_on_finding(meeting))
    return _explanation(found, row, (*before, *answers), outcome)


def _explanation(
    found: InFile, row: Row, answers: tuple[Answer, ...], outcome: Outcome
) -> Explanation:
    cells = Cells(
        found.record,
        found.sheet,
        found.settings,
        outcome,
        refusals=[answer.refusal for answer in answers if answer.refusal],
        repeats=any(answer.said is Said.REPEATED for answer in answers),
    )
    return Explanation(row, outcome.account, answers, tuple(cells.told()), outcome)


def _check(answers: tuple[Answer, ...], outcome: Outcome) -> None:
    """See that the answers lead where the decision went."""
    refusals = [answer.refusal for answer in answers if answer.refusal]
    if (merged(refusals) if refusals else None) != outcome.refusal:
        raise TypeError(f"{answers} do not lead to {outcome}")


def _on_file(settings: Settings) -> Iterator[Answer]:
    for rule in _ON_FILE:
        yield Answer(rule.name, _passed(rule, settings))


def _passed(rule: Rule, settings: Settings) -> Said:
    return Said.PASSED if settings.applies(rule) else Said.OFF


def _on_finding(meeting: Meeting) -> Iterator[Answer]:
    for rule in FINDING:
        found = meeting.account is not None and meeting.found_by == rule.RULE.name
        if found:
            yield Answer(rule.RULE.name, Said.FOUND)
            return
        off = not meeting.settings.applies(rule.RULE)
        yield Answer(rule.RULE.name, Said.OFF if off else Said.NOBODY)


def _on_refusing(meeting: Meeting) -> Iterator[Answer]:
    for rule in ON_FINDING if meeting.is_identified else ():
        answer = _answer(rule, meeting)
        yield answer
        if answer.refusal:
            return
    for rule in ON_SAYING:
        yield _answer(rule, meeting)


def _answer(rule: Refuses, meeting: Meeting) -> Answer:
    if not meeting.settings.applies(rule.RULE):
        return Answer(rule.RULE.name, Said.OFF)
    refusal = rule.refuses(meeting)
    return Answer(rule.RULE.name, Said.REFUSED if refusal else Said.PASSED, refusal)
