"""A row meets an account under the rules: what comes out?"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from domain.account import Account
from domain.accounts import Accounts, File
from domain.change import changes, events
from domain.ending import Kind
from domain.events import Ruled, UserCreated
from domain.meeting import Meeting
from domain.row import Row
from domain.rule import Refusal, Rule, merged
from domain.rules import (
    auth_identifier_taken,
    boolean_value,
    both_identifiers_changed,
    card_id_taken,
    clear_boolean,
    clear_required,
    created_confirmed,
    date_format,
    deleted_recreated,
    disabled_archives,
    education_level_value,
    email_backup_identifier,
    email_in_use,
    email_syntax,
    email_taken,
    end_date_order,
    excluded_from_sync,
    gpa_range,
    hold_email_share,
    identifier_column,
    mentor_values,
    mobile_number,
    name_digits,
    name_length,
    name_list_length,
    primary_major_listed,
    required_value,
    school_year_value,
    self_registered,
    sensitive_field,
    user_type_differs,
    username_taken,
    wrong_type_value,
)
from domain.settings import Settings


class Finds(Protocol):
    """A rule that may find the account that a row is about."""

    RULE: Rule

    def find(
        self, accounts: Accounts, row: Row, settings: Settings, /
    ) -> Account | None:
        """The account, if the rule finds one."""
        ...


class Refuses(Protocol):
    """A rule that may reject a row."""

    RULE: Rule

    def refuses(self, meeting: Meeting, /) -> Refusal | None:
        """Why the row is rejected, if it is."""
        ...


# Order is behaviour: the first that finds an account ends the search.
FINDING: tuple[Finds, ...] = (identifier_column, email_backup_identifier)
Refusing = Callable[[Meeting], Refusal | None]

# Order is behaviour: the first that refuses names the reason, and ends the matter.
ON_FINDING: tuple[Refuses, ...] = (
    hold_email_share,
    email_taken,
    email_in_use,
    username_taken,
    auth_identifier_taken,
    card_id_taken,
    sensitive_field,
    excluded_from_sync,
    self_registered,
    user_type_differs,
)
# Order is behaviour: the first names the reason, all of them add to the message.
ON_SAYING: tuple[Refuses, ...] = (
    date_format,
    required_value,
    email_syntax,
    name_length,
    name_digits,
    gpa_range,
    school_year_value,
    education_level_value,
    boolean_value,
    end_date_order,
    mobile_number,
    name_list_length,
    mentor_values,
    clear_boolean,
    clear_required,
    wrong_type_value,
)


@dataclass(frozen=True, slots=True)
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
    return Meeting(row, account, found_by, settings, accounts, file)


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


def refused(meeting: Meeting) -> Refusal | None:
    """Why the row is rejected, if it is."""
    on_finding, on_saying = _asked(meeting.settings.off)
    for refuses in on_finding if meeting.is_identified else ():
        if refusal := refuses(meeting):
            return refusal
    said = [refusal for refuses in on_saying if (refusal := refuses(meeting))]
    return merged(said) if said else None


@lru_cache
def _asked(off: frozenset[str]) -> tuple[tuple[Refusing, ...], tuple[Refusing, ...]]:
    """The rules that are asked where some do not hold, in their order."""
    finding = tuple(r.refuses for r in ON_FINDING if r.RULE.name not in off)
    saying = tuple(r.refuses for r in ON_SAYING if r.RULE.name not in off)
    return finding, saying


def _create(meeting: Meeting) -> Outcome:
    rule, look = _creating(meeting)
    values = {
        change.field.column: change.value
        for change in changes(meeting)
        if change.value is not None
    }
    created = UserCreated(meeting.school, meeting.settings.user_type, values)
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
