"""Which rules is a row asked, and in which order?"""

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple, Protocol

from domain.account import Account
from domain.accounts import Accounts
from domain.events import Value
from domain.meeting import Meeting
from domain.reading import CellRules, JudgesCells, JudgesClears, cell_rules, read
from domain.row import Row
from domain.rule import Refusal, Rule, merged
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

Refusing = Callable[[Meeting], Refusal | None]


class _Asked(NamedTuple):
    """The rules that are asked where some do not hold, in their order.

    ``of_cells`` are those that judge cells one by one; a row whose cells are all fine
    is asked ``of_rows`` alone, which are the others.
    """

    on_finding: tuple[Refusing, ...]
    on_saying: tuple[Refusing, ...]
    of_cells: CellRules
    of_rows: tuple[Refusing, ...]


def said(row: Row, settings: Settings) -> dict[str, Value] | None:
    """The values that the cells leave in a new account.

    None: a rule that judges cells one by one rejects the row.
    """
    return read(row, _asked(settings.off).of_cells, settings)


def refused(meeting: Meeting) -> Refusal | None:
    """Why the row is rejected, if it is."""
    asked = _asked(meeting.settings.off)
    for refuses in asked.on_finding if meeting.is_identified else ():
        if refusal := refuses(meeting):
            return refusal
    saying = asked.on_saying if meeting.said is None else asked.of_rows
    said = [refusal for refuses in saying if (refusal := refuses(meeting))]
    return merged(said) if said else None


@lru_cache
def _asked(off: frozenset[str]) -> _Asked:
    saying = [r for r in ON_SAYING if r.RULE.name not in off]
    of_cells = [r for r in saying if isinstance(r, JudgesCells | JudgesClears)]
    return _Asked(
        tuple(r.refuses for r in ON_FINDING if r.RULE.name not in off),
        tuple(r.refuses for r in saying),
        cell_rules(of_cells),
        tuple(r.refuses for r in saying if r not in of_cells),
    )
