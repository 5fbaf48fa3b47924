"""Username and auth_identifier change only when the job says so."""

from domain.account import Account, address_key
from domain.fields import CLEAR, EMAIL_ADDRESS, IDENTIFIERS, Field
from domain.meeting import Meeting
from domain.row import Row
from domain.rule import Refusal, Rule, Status
from domain.settings import Settings

RULE = Rule(
    "sensitive-field",
    'Username and auth_identifier change only in a manual job that "changes identifier '
    'data"; a blank stored auth_identifier is a change too.',
    Status.DOCUMENTED,
    ("SENS", "ERR", "MANUAL"),
    caveat="**CLEAR** counts as a change, letter case in an address does not: assumed",
)


def concerns(settings: Settings, found: bool) -> bool:
    """Only rows that found an account, in a job that may not change it so."""
    return found and not settings.job.may_change_identifiers


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the row changes what the job may not change."""
    account = meeting.account
    if account is None or not concerns(meeting.settings, True):
        return None
    row, sensitive = meeting.row, meeting.settings.rulebook.sensitive
    texts = [
        f"Attempted to update {field.header} from {account.text(field)} to "
        f"{row.value(field)}"
        for field in IDENTIFIERS
        if row.names(field)
        and row.text(field) != account.values.get(field.column)
        and field.column in sensitive
        and _changes(row, account, field)
    ]
    if not texts:
        return None
    hint = "only a manual job with --changes-identifiers may change this"
    return Refusal(RULE.name, {"base": tuple(texts)}, hint)


def _changes(row: Row, account: Account, field: Field) -> bool:
    text, stored = row.text(field), account.text(field)
    if text == CLEAR:
        return bool(stored)
    if not text or text == stored:
        return False
    return field is not EMAIL_ADDRESS or address_key(text) != address_key(stored)
