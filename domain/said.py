"""What does somebody say of an account's fields, and can it be?"""

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Final

from domain.account import Account
from domain.accounts import Accounts, holder_of
from domain.fields import (
    CLEAR,
    DISABLED,
    END_DATE,
    IDENTIFIERS,
    START_DATE,
    STORED,
    USER_TYPE,
    Field,
)
from domain.meeting import Meeting
from domain.order_of_rules import ON_SAYING
from domain.row import Row
from domain.rule import in_words
from domain.rules import clear_boolean, required_value
from domain.rules.duplicate_row import IdentifiersSeen
from domain.settings import Settings

_OF_ROWS_ONLY: Final = (required_value, clear_boolean)
"""What a whole row must say, and how it must be said there."""

_CHECKS: Final = tuple(rule for rule in ON_SAYING if rule not in _OF_ROWS_ONLY)
_DATES: Final = (START_DATE, END_DATE)


class Impossible(Exception):
    """Why something cannot have been so, as the beginning of a sentence."""


def fields_of(said: Mapping[str, str], settings: Settings) -> dict[Field, str]:
    """The fields behind the names, and their texts without white space around them.

    A name is a header of the day, or a column. Raises Impossible.
    """
    known = _known(settings)
    if cleared := [name for name, text in said.items() if text.strip() == CLEAR]:
        raise Impossible(f"{CLEAR} is for files: write {cleared[0]}= to empty it")
    fields: dict[Field, str] = {}
    for name, text in said.items():
        field = _field(name, known)
        if field in fields:
            raise Impossible(f"{field.header} is given twice")
        fields[field] = text.strip()
    return fields


def _known(settings: Settings) -> dict[str, Field]:
    fields = [f for f in STORED if f.belongs_to(settings.user_type)]
    ours = {name: field for field in fields for name in (field.column, field.header)}
    aliases = settings.rulebook.headers[settings.user_type]
    return {n: field for n, field in aliases.items() if field in fields} | ours


def _field(name: str, known: Mapping[str, Field]) -> Field:
    if field := known.get(name):
        return field
    if name in (DISABLED.header, DISABLED.column):
        raise Impossible(f"{name} is a fact of its own: observe archived or unarchived")
    if name == USER_TYPE.header:
        raise Impossible("nobody can edit an account's user_type")
    near = get_close_matches(name, known, n=1)
    meant = f" (did you mean {near[0]}?)" if near else ""
    raise Impossible(f"there is no field {name!r}{meant}")


def meet(
    texts: Mapping[Field, str],
    account: Account | None,
    accounts: Accounts,
    settings: Settings,
) -> Meeting:
    """What is said, as a row that meets the account; a blank text empties its field."""
    cells = {field.column: text or CLEAR for field, text in texts.items()}
    row = Row.of(0, _dates(texts, account) | cells)
    return Meeting(row, account, "", settings, accounts, IdentifiersSeen())


def check(meeting: Meeting) -> None:
    """See that the values could stand in a file. Raises Impossible."""
    for rule in _CHECKS:
        if meeting.settings.applies(rule.RULE) and (refusal := rule.refuses(meeting)):
            told = in_words(refusal.message)
            raise Impossible(f"{told} ({refusal.rule}: {refusal.hint})")
    _see_free(meeting)


def _dates(texts: Mapping[Field, str], account: Account | None) -> dict[str, str]:
    """Both dates of the education where one is said: they are judged together."""
    if account is None or texts.keys().isdisjoint(_DATES):
        return {}
    return {f.column: text for f in _DATES if (text := account.text(f))}


def _see_free(meeting: Meeting) -> None:
    """See that nobody else holds what identifies an account."""
    for field in IDENTIFIERS:
        text = meeting.row.value(field)
        holder = text and holder_of(meeting.accounts, meeting.school, field, text)
        if holder and meeting.is_other(holder):
            raise Impossible(
                f"{field.header} {text} is on the account "
                f"{holder.school}/{holder.username}"
            )
