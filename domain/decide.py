"""A row meets an account under the rules: what comes out?"""

from domain.account import Account
from domain.accounts import Accounts, File
from domain.asking import finding, refused, said
from domain.change import changes, events, first_values
from domain.ending import Kind
from domain.events import Ruled, UserCreated
from domain.fields import PRIMARY_MAJOR
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
from domain.unchanging import unchanging


@unchanging
class Outcome:
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
    for rule in finding(settings):
        if account := rule.find(accounts, row, settings):
            return account, rule.RULE.name
    return None, identifier_column.RULE.name


def _create(meeting: Meeting) -> Outcome:
    rule, look = _creating(meeting)
    passed_over = primary_major_listed.passed_over(meeting)
    values = first_values(meeting, PRIMARY_MAJOR if passed_over else None)
    created = UserCreated(meeting.school, meeting.settings.user_type, values)
    told = (Ruled(created, rule.name), *_archiving(meeting))
    remark = Refusal(rule.name, None, look) if look else _remark(passed_over)
    return Outcome(Kind.CREATED, None, told, remark=remark)


def _creating(meeting: Meeting) -> tuple[Rule, str | None]:
    """The rule by which the row creates an account, and what deserves a look."""
    if recreated := deleted_recreated.recreated(meeting):
        return deleted_recreated.RULE, recreated
    if second := both_identifiers_changed.second_account(meeting):
        return both_identifiers_changed.RULE, second
    return created_confirmed.RULE, None


def _update(meeting: Meeting, account: Account) -> Outcome:
    passed_over = primary_major_listed.passed_over(meeting)
    changed = changes(meeting, PRIMARY_MAJOR if passed_over else None)
    connecting = _connecting(meeting)
    told = (*events(changed), *_archiving(meeting), *connecting)
    if not told:
        return Outcome(Kind.UNCHANGED, account)
    remark = self_registered.CONNECTED if connecting else _remark(passed_over)
    return Outcome(Kind.UPDATED, account, told, remark=remark)


def _archiving(meeting: Meeting) -> tuple[Ruled, ...]:
    rule = disabled_archives.RULE
    event = disabled_archives.disabled_archives(meeting.row, meeting.account)
    applies = event and meeting.settings.applies(rule)
    return (Ruled(event, rule.name),) if event and applies else ()


def _connecting(meeting: Meeting) -> tuple[Ruled, ...]:
    event = self_registered.connects(meeting)
    return (Ruled(event, self_registered.RULE.name),) if event else ()


def _remark(passed_over: str | None) -> Refusal | None:
    rule = primary_major_listed.RULE.name
    return Refusal(rule, None, passed_over) if passed_over else None
