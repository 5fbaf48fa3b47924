"""A person who registered alone is connected by a manual job keyed on e-mail.

Who registered alone is known by an observation, and never guessed.
"""

from domain.account import Account, Connection
from domain.events import Connected
from domain.fields import EMAIL_ADDRESS
from domain.meeting import Meeting
from domain.rule import Refusal, Rule, Status
from domain.settings import Identifier, Settings

RULE = Rule(
    "self-registered",
    "An account that its person registered has the address as its username and no "
    "auth_identifier. A manual job keyed on e-mail that changes identifier data "
    "updates and connects it, unless its request was once rejected; no other job does.",
    Status.DOCUMENTED,
    ("MANUAL", "TAKEN", "IMPL"),
    caveat="the message of other jobs that find the account: assumed",
)

_CURE = (
    "its person registered alone, so send the row again in a manual job with "
    "--identifier email_address --changes-identifiers"
)
_REJECTED = (
    "its person registered alone and was rejected, so no file connects it: connect it "
    "by hand"
)

CONNECTED = Refusal(
    RULE.name, None, "the person had registered alone; this row connected the account"
)


def is_unconnected(account: Account, settings: Settings) -> bool:
    """Whether the account waits for its school, or was turned down."""
    connected = account.connection is Connection.CONNECTED
    return not connected and settings.applies(RULE)


def cure(holder: Account, settings: Settings) -> str | None:
    """What to do where an account that is not connected holds a wanted address."""
    if not is_unconnected(holder, settings):
        return None
    return _REJECTED if holder.connection is Connection.REJECTED else _CURE


def concerns(_settings: Settings, found: bool) -> bool:
    """Only rows that found an account."""
    return found


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the row finds an account that it cannot connect."""
    account = meeting.account
    hint = cure(account, meeting.settings) if account else None
    if account is None or hint is None or _connects(meeting):
        return None
    return RULE.refuse(
        EMAIL_ADDRESS.spelling,
        "has already been taken",
        f"{account.email_address} is held by an account that is not connected; {hint}",
    )


def connects(meeting: Meeting) -> Connected | None:
    """The event by which the row connects the account, if it does."""
    account = meeting.account
    found = account is not None and is_unconnected(account, meeting.settings)
    return Connected() if found and _connects(meeting) else None


def _connects(meeting: Meeting) -> bool:
    account, job = meeting.account, meeting.settings.job
    waits = account is not None and account.connection is Connection.REQUESTED
    by_email = job.identifier is Identifier.EMAIL_ADDRESS
    return waits and by_email and job.may_change_identifiers


def remark(connection: Connection) -> str | None:
    """What to tell of an account that is not connected."""
    match connection:
        case Connection.CONNECTED:
            return None
        case Connection.REQUESTED:
            return "not connected: the person's request waits for the school"
        case Connection.REJECTED:
            return "not connected: the school rejected the person's request"
