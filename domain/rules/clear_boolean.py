"""A boolean cannot be cleared."""

from domain.fields import BOOLEANS, CLEAR
from domain.meeting import Meeting
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "clear-boolean",
    "**CLEAR** in a boolean is rejected; FALSE is the way.",
    Status.DOCUMENTED,
    ("FAQ",),
    caveat="rejection assumed",
)

CLEARS = BOOLEANS


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the row would clear a boolean."""
    wrong = [f for f in CLEARS if meeting.row.text(f) == CLEAR]
    if not wrong:
        return None
    message = {field.spelling: ("is invalid",) for field in wrong}
    return Refusal(RULE.name, message, f"{CLEAR} is not for booleans: send FALSE")
