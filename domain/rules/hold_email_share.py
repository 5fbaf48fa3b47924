"""Too many changed addresses hold an automatic job."""

from domain.account import Account, address_key
from domain.events import Gauged
from domain.fields import EMAIL_ADDRESS
from domain.gauge import Limit, gauged
from domain.meeting import Meeting
from domain.row import Row
from domain.rule import Refusal, Rule, Status
from domain.settings import Settings

RULE = Rule(
    "hold-email-share",
    "An automatic job in which 10 % or more of all rows change an e-mail is held; when "
    "it is released, exactly those rows are rejected.",
    Status.DOCUMENTED,
    ("SENS", "AUTORUN"),
    caveat="the two articles read together; text assumed; rows that are the student's "
    "last row once more do not count as changes, skipped ones do: assumed",
)


def changes_address(row: Row, account: Account | None) -> bool:
    """Whether the row's address is another than the stored one."""
    address = row.value(EMAIL_ADDRESS)
    if account is None or not address:
        return False
    return address_key(address) != address_key(account.email_address)


def gauge(changed: int, rows: int, settings: Settings) -> Gauged:
    """The share of rows that change an address."""
    limit = Limit(settings.rulebook.gates[RULE.name])
    return gauged(RULE.name, "email changes", changed, rows, limit)


def concerns(settings: Settings, found: bool) -> bool:
    """Only rows that found an account, once the job was held for them."""
    return found and RULE.name in (settings.released_from or ())


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the row is one of those for which the job was held."""
    account = meeting.account
    if account is None or not concerns(meeting.settings, True):
        return None
    if not changes_address(meeting.row, account):
        return None
    address, stored = meeting.row.value(EMAIL_ADDRESS), account.email_address
    text = f"Attempted to update email_address from {stored} to {address}"
    hint = "send the changed addresses in a manual job, or fewer of them at a time"
    return Refusal(RULE.name, {"base": (text,)}, hint)
