"""An archived account keeps its e-mail reserved."""

from domain.account import Account
from domain.meeting import Meeting
from domain.rule import Rule, Status

RULE = Rule(
    "archived-email-reserved",
    "An archived account keeps its e-mail reserved: no other account can take it.",
    Status.DOCUMENTED,
    ("ARCH",),
)


def remark(meeting: Meeting, holder: Account) -> str:
    """What to say when the holder of a wanted address is archived."""
    if not holder.archived or not meeting.settings.applies(RULE):
        return ""
    return (
        "; that account is archived, and an archived account keeps its address: give "
        "it another address first"
    )
