"""An account that is excluded from the sync takes no rows."""

from domain.meeting import Meeting
from domain.rule import Refusal, Rule, Status
from domain.settings import Settings

RULE = Rule(
    "excluded-from-sync",
    "A row for an account that is marked as excluded from the sync is rejected, in "
    "manual jobs too; no file sets the mark or takes it away.",
    Status.DOCUMENTED,
    ("EXCL", "ERR"),
)

MESSAGE = "User is marked as excluded from sync and cannot be updated."


def concerns(_settings: Settings, found: bool) -> bool:
    """Only rows that found an account."""
    return found


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the row is about an account that is excluded."""
    account = meeting.account
    if account is None or not account.excluded:
        return None
    hint = (
        f"{account.username} is excluded from the sync: take the mark off the profile, "
        "then send the row again"
    )
    return RULE.refuse("base", MESSAGE, hint)


def remark(*, excluded: bool) -> str | None:
    """What to tell of an excluded account."""
    return "excluded from the sync: every row for it is rejected" if excluded else None
