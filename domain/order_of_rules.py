"""In which order do the rules look at a row?"""

from typing import Protocol, runtime_checkable

from domain.account import Account
from domain.accounts import Accounts
from domain.meeting import Meeting
from domain.row import Row
from domain.rule import Refusal, Rule
from domain.rules import (
    auth_identifier_taken,
    boolean_value,
    card_id_taken,
    clear_boolean,
    clear_required,
    date_format,
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


@runtime_checkable
class ConcernsSome(Protocol):
    """A rule that is none of some rows' business, whatever they say."""

    def concerns(self, settings: Settings, found: bool, /) -> bool:
        """Whether to ask it of the job's rows that found an account, or found none."""
        ...


# Order is behaviour: the first that finds an account ends the search.
FINDING: tuple[Finds, ...] = (identifier_column, email_backup_identifier)
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
