"""What to send so that an import's accounts are as before, as far as can be?"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Final
from uuid import UUID

from domain.account import Account
from domain.ending import Kind
from domain.events import ImportStarted
from domain.fields import CLEAR, DISABLED, IDENTIFIERS, PRIMARY_MAJOR, Field, UserType
from domain.rule import Refusal
from domain.rulebook import rulebook_on
from domain.rules import (
    hold_disabled_share,
    hold_email_share,
    hold_warning,
    primary_major_listed,
)
from domain.rules.test_file import test_file
from domain.settings import Channel, Job
from domain.values import value_of
from ledger import recordings
from ledger.errors import LedgerError
from ledger.identity import import_id
from ledger.importing import plan_files
from ledger.ledger import Ledger
from ledger.repairing import Mending, Step, steps_of
from ledger.restorable import Left, Sending, leave_what_others_hold, mending_of
from ledger.roster import Roster
from ledger.run import Ended, Run
from ledger.source import Source
from ledger.taken import UNCONDITIONAL, Conditions, Refused
from ledger.undoing import changed_by, value_in

_GATES: Final = (hold_disabled_share, hold_email_share, hold_warning)
_UNHELD: Final = Conditions(
    without=frozenset(gate.RULE.name for gate in _GATES), only_these=True
)
"""What the rows do is looked at also where a gate or a guard would hold the file."""

Reasons = dict[Field, str]


@dataclass(slots=True)
class Repair:
    """The files to send, and what is not as before again when they are imported.

    ``at`` is the moment at which they were planned: that of the newest fact.
    ``restored`` is how many values they give back.
    """

    school: str
    at: str
    name: str
    sending: Sending
    steps: list[Step] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    restored: int = 0

    def files(self) -> Iterator[tuple[str, Step]]:
        """Each file's name, and the file: repair.csv, repair-2.csv."""
        path = PurePath(self.name)
        for number, step in enumerate(self.steps, start=1):
            second = f"{path.stem}-{number}{path.suffix}"
            yield self.name if number == 1 else second, step


def put_back(
    ledger: Ledger,
    number: int,
    name: str,
    channel: Channel = Channel.MANUAL,
    *,
    archive_created: bool = False,
) -> Repair:
    """The files that undo an import that ran; nothing is written. Raises LedgerError.

    They are planned on the accounts as they are now, and hold nothing that the plan
    does not bring about.
    """
    if refusal := test_file(name):
        raise LedgerError(f"{name}: {refusal.rule}: {refusal.hint}")
    started = ledger.stream(import_id(number))[0].event
    if not isinstance(started, ImportStarted):
        raise TypeError(f"import {number} does not begin with ImportStarted")
    user_type = UserType[started.type.upper()]
    with ledger.reading() as cursor:
        at, roster = recordings.newest_moment(cursor), Roster(cursor)
        rulebook = rulebook_on(at[:10])
        sending = Sending(user_type, channel, rulebook, archive_created)
        repair = Repair(started.school, at, name, sending)
        mendings = []
        for changed in changed_by(ledger, number):
            mending, left = mending_of(changed, sending)
            mendings.append(mending)
            repair.left += left
        repair.left += leave_what_others_hold(mendings, roster)
    _keep_what_is_accepted(ledger, repair, mendings)
    repair.restored = sum(len(mending.cells) for mending in mendings)
    return repair


def _keep_what_is_accepted(
    ledger: Ledger, repair: Repair, mendings: Sequence[Mending]
) -> None:
    """Make the files, and again without what the plan would not bring about."""
    job = Job(repair.sending.user_type, repair.sending.channel)
    blamed = True
    while blamed:
        repair.steps = steps_of(mendings, job, repair.sending.rulebook)
        runs = _planned(ledger, repair, _UNHELD)
        blamed = False
        for mending, reasons in _failures(repair.steps, runs):
            blamed = True
            for each, why in reasons.items():
                del mending.cells[each]
                who = mending.changed.now.username
                repair.left.append(Left(who, each.header, why))
    repair.left += _of_files(repair, runs, _planned(ledger, repair, UNCONDITIONAL))


def _planned(ledger: Ledger, repair: Repair, conditions: Conditions) -> list[Run]:
    sources = [_source(repair, name, step) for name, step in repair.files()]
    runs = []
    for taken in plan_files(ledger, sources, conditions=conditions):
        if isinstance(taken, Refused):
            rule, hint = taken.refusal.rule, taken.refusal.hint
            raise LedgerError(f"{taken.source.name} would be refused: {rule}: {hint}")
        if isinstance(taken, Run):
            runs.append(taken)
    return runs


def _source(repair: Repair, name: str, step: Step) -> Source:
    return Source(name, lambda: step.content, repair.at, repair.school, step.job)


def _failures(
    steps: Sequence[Step], runs: Sequence[Run]
) -> Iterator[tuple[Mending, Reasons]]:
    """Whom the plan does not give everything back, and why."""
    afterwards: dict[UUID, Account] = {}
    ended_so: dict[UUID, str] = {}
    failed: dict[UUID, Reasons] = {}
    mendings = {each.changed.now.id: each for step in steps for each in step.mendings}
    for step, run in zip(steps, runs, strict=True):
        for ended in run.ended:
            mending = step.mendings[ended.number - 2]
            account = mending.changed.now.id
            if reasons := _refused(ended, mending, step.gives):
                failed.setdefault(account, reasons)
            elif ended.after:
                afterwards[account] = ended.after
            if remark := ended.outcome.remark:
                ended_so[account] = f"{remark.rule}: {remark.hint}"
    for account, mending in mendings.items():
        after = afterwards.get(account, mending.changed.now)
        wrong = {
            field: ended_so.get(account) or _unmoved(field)
            for field, cell in mending.cells.items()
            if not _is(after, field, cell)
        }
        if reasons := failed.get(account) or wrong:
            yield mending, reasons


def _refused(ended: Ended, mending: Mending, gives: frozenset[Field]) -> Reasons:
    """What to take out of a row that is refused, or that would make a new account."""
    refusal = ended.outcome.refusal
    if ended.outcome.kind is Kind.CREATED:
        refusal = Refusal("", None, "the row would create another account")
    if refusal is None:
        return {}
    cells = [each for each in mending.cells if each in gives]
    named = [each for each in cells if each.spelling in (refusal.message or {})]
    blamed = named or [each for each in cells if each in IDENTIFIERS] or cells
    why = f"{refusal.rule}: {refusal.hint}" if refusal.rule else refusal.hint
    return dict.fromkeys(blamed or mending.cells, why)


def _unmoved(field: Field) -> str:
    """Why a row that is accepted leaves a value as it is."""
    if field is PRIMARY_MAJOR:
        return f"{primary_major_listed.RULE.name}: it is not among the present majors"
    return "a row that says so changes nothing"


def _is(account: Account, field: Field, cell: str) -> bool:
    """Whether the account has the value that the cell was to give it."""
    value = value_in(account, field)
    if field is DISABLED:
        return value is (cell == "TRUE")
    wanted = value_of(field, cell) if cell and cell != CLEAR else None
    return value == wanted


def _of_files(
    repair: Repair, runs: Sequence[Run], as_sent: Sequence[Run]
) -> Iterator[Left]:
    """What to know of the files as a whole."""
    for (name, _), run, sent in zip(repair.files(), runs, as_sent, strict=False):
        if sent.is_held:
            holding = [gauge.name for gauge in sent.gauges if gauge.holds]
            do = "send it by hand" if _UNHELD.without & {*holding} else "release it"
            why = f"the import would be held by {', '.join(holding)}: {do}"
            yield Left(name, "", why)
        if run.absent:
            who = ", ".join(account.username for account in run.absent)
            why = f"the import would archive who is not in it ({who})"
            yield Left(name, "", f"{why}: switch the disabling sync off first")
