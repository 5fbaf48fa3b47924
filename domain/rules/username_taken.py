"""No two accounts of a school share a username."""

from domain.fields import USERNAME
from domain.meeting import Meeting
from domain.rule import Refusal, Rule, Status
from domain.rules import identifier_column
from domain.settings import Settings

RULE = Rule(
    "username-taken",
    "In a job that looks accounts up by e-mail, a username that is on another account "
    "of the school is rejected.",
    Status.INFERRED,
    ("IMP-STU", "SEED-MENT"),
    caveat="text assumed",
)


def concerns(settings: Settings, _found: bool) -> bool:
    """Not rows that were looked up by the username: it is on their account, or none."""
    looks_up = settings.applies(identifier_column.RULE)
    return not (looks_up and settings.identifier is USERNAME)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the row would give a second account a username."""
    username = meeting.row.value(USERNAME)
    keeps_its_own = meeting.account and not meeting.settings.job.may_change_identifiers
    if not username or keeps_its_own:
        return None
    holder = meeting.accounts.by_username(meeting.school, username)
    if holder is None or not meeting.is_other(holder):
        return None
    hint = (
        f"{username} is the username of another account, whose address is "
        f"{holder.email_address}: look it up by username instead"
    )
    return RULE.refuse(USERNAME.spelling, "has already been taken", hint)
