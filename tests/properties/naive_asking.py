"""A row is decided the long way: every rule is asked, and every cell is read anew."""

from collections.abc import Iterator

from domain.account import address_key
from domain.change import Change
from domain.events import Value
from domain.fields import CLEAR, EMAIL_ADDRESS, LABELS, PRIMARY_MAJOR, STORED, Field
from domain.meeting import Meeting
from domain.order_of_rules import FINDING, ON_FINDING, ON_SAYING
from domain.row import Row
from domain.rule import Refusal, merged
from domain.rules import primary_major_listed
from domain.rules.duplicate_row import IdentifiersSeen
from domain.settings import Settings
from domain.values import value_of
from tests.domain.in_memory import InMemoryAccounts


def naive_meeting(
    accounts: InMemoryAccounts, file: IdentifiersSeen, row: Row, settings: Settings
) -> Meeting:
    account, found_by = None, "identifier-column"
    for rule in FINDING:
        if account is None and _holds(rule.RULE.name, settings):
            account = rule.find(accounts, row, settings)
            found_by = rule.RULE.name if account else found_by
    return Meeting(row, account, found_by, settings, accounts, file)


def naive_refusal(meeting: Meeting) -> Refusal | None:
    for rule in ON_FINDING:
        asked = meeting.is_identified and _holds(rule.RULE.name, meeting.settings)
        if asked and (refusal := rule.refuses(meeting)):
            return refusal
    refusals = [
        refusal
        for rule in ON_SAYING
        if _holds(rule.RULE.name, meeting.settings)
        and (refusal := rule.refuses(meeting))
    ]
    return merged(refusals) if refusals else None


def naive_changes(meeting: Meeting) -> Iterator[Change]:
    """What the cells change, in the order of the field table."""
    passed_over = primary_major_listed.passed_over(meeting)
    for field in STORED:
        if meeting.row.names(field) and not (field is PRIMARY_MAJOR and passed_over):
            left = _left(meeting, field, meeting.row.text(field))
            if left and _is_other(meeting, field, left[0]):
                yield Change(field, *left)


def _left(meeting: Meeting, field: Field, text: str) -> tuple[Value | None, str] | None:
    """The value that a cell leaves and the rule behind it, if it does anything."""
    settings = meeting.settings
    labels = field is LABELS and _holds("labels-replace", settings)
    if not text and not labels:
        keeps = _holds("blank-keeps", settings)
        return None if keeps else (None, meeting.found_by)
    if text == CLEAR and _holds("clear-empties", settings):
        return None, "clear-empties"
    value = value_of(field, _meant(field, text, settings), settings.date_forms)
    if labels:
        return value, "labels-replace"
    if isinstance(value, tuple) and _holds("list-replaces", settings):
        return value, "list-replaces"
    if isinstance(value, tuple):
        stored = meeting.account.value(field) if meeting.account else ()
        before = stored if isinstance(stored, tuple) else ()
        value = tuple(dict.fromkeys((*before, *value)))
    return value, meeting.found_by


def _meant(field: Field, text: str, settings: Settings) -> str:
    return settings.rulebook.listed.get(field, {}).get(text, text)


def _is_other(meeting: Meeting, field: Field, value: Value | None) -> bool:
    stored = meeting.account.value(field) if meeting.account else None
    if field is EMAIL_ADDRESS and value and stored:
        return address_key(str(value)) != address_key(str(stored))
    return value != stored and not (value == () and stored is None)


def _holds(rule: str, settings: Settings) -> bool:
    return rule not in settings.off
