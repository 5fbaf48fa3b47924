"""A row meets an account under the rules: what comes out?"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from domain.account import Account
from domain.accounts import Accounts, File
from domain.change import changes, events
from domain.events import Ruled, UserCreated
from domain.meeting import Meeting
from domain.row import Row
from domain.rule import Refusal, merged
from domain.rules import both_identifiers_changed, created_confirmed
from domain.rules import disabled_archives as archiving
from domain.rules import email_backup_identifier as by_email
from domain.rules import identifier_column as by_column
from domain.rules import primary_major_listed as primary_major
from domain.rules.auth_identifier_taken import auth_identifier_taken
from domain.rules.boolean_value import boolean_value
from domain.rules.card_id_taken import card_id_taken
from domain.rules.clear_boolean import clear_boolean
from domain.rules.clear_required import clear_required
from domain.rules.date_format import date_format
from domain.rules.education_level_value import education_level_value
from domain.rules.email_in_use import email_in_use
from domain.rules.email_syntax import email_syntax
from domain.rules.email_taken import email_taken
from domain.rules.end_date_order import end_date_order
from domain.rules.gpa_range import gpa_range
from domain.rules.mentor_values import mentor_values
from domain.rules.mobile_number import mobile_number
from domain.rules.name_digits import name_digits
from domain.rules.name_length import name_length
from domain.rules.name_list_length import name_list_length
from domain.rules.required_value import required_value
from domain.rules.school_year_value import school_year_value
from domain.rules.sensitive_field import sensitive_field
from domain.rules.user_type_differs import user_type_differs
from domain.rules.username_taken import username_taken
from domain.rules.wrong_type_value import wrong_type_value
from domain.settings import Settings

Refuses = Callable[[Meeting], Refusal | None]

# Order is behaviour: the first that refuses names the reason, and ends the matter.
ON_FINDING: tuple[Refuses, ...] = (
    email_taken,
    email_in_use,
    username_taken,
    auth_identifier_taken,
    card_id_taken,
    sensitive_field,
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


class Kind(StrEnum):
    """The five ways in which a row can end."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"
    REJECTED = "rejected"


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
    if account := by_column.identifier_column(accounts, row, settings):
        return account, by_column.RULE.name
    if account := by_email.email_backup_identifier(accounts, row, settings):
        return account, by_email.RULE.name
    return None, by_column.RULE.name


def refused(meeting: Meeting) -> Refusal | None:
    """Why the row is rejected, if it is."""
    for refuses in ON_FINDING if meeting.is_identified else ():
        if refusal := refuses(meeting):
            return refusal
    said = [refusal for refuses in ON_SAYING if (refusal := refuses(meeting))]
    return merged(said) if said else None


def _create(meeting: Meeting) -> Outcome:
    second = both_identifiers_changed.second_account(meeting)
    rule = both_identifiers_changed if second else created_confirmed
    values = {
        change.field.column: change.value
        for change in changes(meeting)
        if change.value is not None
    }
    created = UserCreated(meeting.school, meeting.settings.user_type, values)
    told = (Ruled(created, rule.RULE.name), *_archiving(meeting))
    remark = Refusal(rule.RULE.name, None, second) if second else _remark(meeting)
    return Outcome(Kind.CREATED, None, told, remark=remark)


def _update(meeting: Meeting, account: Account) -> Outcome:
    told = (*events(changes(meeting)), *_archiving(meeting))
    if not told:
        return Outcome(Kind.UNCHANGED, account)
    return Outcome(Kind.UPDATED, account, told, remark=_remark(meeting))


def _archiving(meeting: Meeting) -> tuple[Ruled, ...]:
    event = archiving.disabled_archives(meeting.row, meeting.account)
    return (Ruled(event, archiving.RULE.name),) if event else ()


def _remark(meeting: Meeting) -> Refusal | None:
    passed_over = primary_major.primary_major_listed(meeting)
    return Refusal(primary_major.RULE.name, None, passed_over) if passed_over else None
