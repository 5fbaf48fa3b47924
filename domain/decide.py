"""A row meets an account under the rules: what comes out?"""

from typing import NamedTuple

from domain.account import Account
from domain.accounts import Accounts, File
from domain.asking import FINDING, refused, said
from domain.change import changes, events, first_values
from domain.ending import Kind
from domain.events import Ruled, UserCreated
from domain.meeting import Meeting
from domain.row import Row
from domain.rule import Refusal, Rule
from domain.rules import (
    both_identifiers_changed,
    created_confirmed,
    deleted_recreated,
    disabled_archives,
    identifier_column,
    primary_major_listed,
    self_registered,
)
from domain.settings import Settings


class Outcome(NamedTuple):
    """How a row ended: the events on its account, or why there are none.

    ``remark`` is a refusal without a message: something applied that deserves a look.
    """

    kind: Kind
    account: Account | None = None
    events: tuple[Ruled, ...] = ()
    refusal: Refusal | None = None
    remark: Refusal | None = None


def decide(accounts: Accounts, file: File, row: Row, settings: Settings) -> Outcome:
    """The outcome of one row that the file rules let through."""
    meeting = meet(accounts, file, row, settings)
    if refusal := refused(meeting):
        return Outcome(Kind.REJECTED, meeting.account, refusal=refusal)
    return _update(meeting, meeting.account) if meeting.account else _create(meeting)


def meet(accounts: Accounts, file: File, row: Row, settings: Settings) -> Meeting:
    """The row beside the account that it finds, if it finds one."""
    account, found_by = _find(accounts, row, settings)
    read = said(row, settings)
    return Meeting(row, account, found_by, settings, accounts, file, read)


def _find(
    accounts: Accounts, row: Row, settings: Settings
) -> tuple[Account | None, str]:
    """The account that the row is about, and the rule that found it, or found none."""
    for rule in FINDING:
        if settings.applies(rule.RULE) and (
            account := rule.find(accounts, row, settings)
        ):
            return account, rule.RULE.name
    return None, identifier_column.RULE.name


def _create(meeting: Meeting) -> Outcome:
    rule, look = _creating(meeting)
    created = UserCreated(
        meeting.school, meeting.settings.user_type, first_values(meeting)
    )
    told = (Ruled(created, rule.name), *_archiving(meeting))
    remark = Refusal(rule.name, None, look) if look else _remark(meeting)
    return Outcome(Kind.CREATED, None, told, remark=remark)


def _creating(meeting: Meeting) -> tuple[Rule, str | None]:
    """The rule by which the row creates an account, and what deserves a look."""
    if recreated := deleted_recreated.recreated(meeting):
        return deleted_recreated.RULE, recreated
    if second := _second_account(meeting):
        return both_identifiers_changed.RULE, second
    return created_confirmed.RULE, None


def _second_account(meeting: Meeting) -> str | None:
    if not meeting.settings.applies(both_identifiers_changed.RULE):
        return None
    return both_identifiers_changed.second_account(meeting)


def _update(meeting: Meeting, account: Account) -> Outcome:
    connecting = _connecting(meeting)
    told = (*events(changes(meeting)), *_archiving(meeting), *connecting)
    if not told:
        return Outcome(Kind.UNCHANGED, account)
    remark = self_registered.CONNECTED if connecting else _remark(meeting)
    return Outcome(Kind.UPDATED, account, told, remark=remark)


def _archiving(meeting: Meeting) -> tuple[Ruled, ...]:
    if not meeting.settings.applies(disabled_archives.RULE):
        return ()
    event = disabled_archives.disabled_archives(meeting.row, meeting.account)
    return (Ruled(event, disabled_archives.RULE.name),) if event else ()


def _connecting(meeting: Meeting) -> tuple[Ruled, ...]:
    event = self_registered.connects(meeting)
    return (Ruled(event, self_registered.RULE.name),) if event else ()


def _remark(meeting: Meeting) -> Refusal | None:
    passed_over = primary_major_listed.passed_over(meeting)
    rule = primary_major_listed.RULE.name
    return Refusal(rule, None, passed_over) if passed_over else None
