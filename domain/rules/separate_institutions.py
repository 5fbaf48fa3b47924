"""Another school's account for the same person is a separate account."""

from domain.account import Account
from domain.meeting import Meeting
from domain.rule import Rule, Status

RULE = Rule(
    "separate-institutions",
    "Each school has its own account for a person, with its own e-mail; usernames are "
    "a school's own, addresses are unique across all schools.",
    Status.DOCUMENTED,
    ("SEED-ALUM", "FAQ"),
)


def at_another_institution(meeting: Meeting, holder: Account) -> bool:
    """Whether the holder of a value is another school's."""
    return meeting.settings.applies(RULE) and holder.school != meeting.school
