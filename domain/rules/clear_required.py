"""A required value cannot be cleared."""

from domain.fields import CLEAR, EMAIL_ADDRESS, FIRST_NAME, USERNAME
from domain.meeting import Meeting
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "clear-required",
    "**CLEAR** in email_address, username or first_name is rejected.",
    Status.ASSUMED,
)

CLEARS = (EMAIL_ADDRESS, USERNAME, FIRST_NAME)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the row would clear what every account must have."""
    wrong = [field for field in CLEARS if meeting.row.text(field) == CLEAR]
    if not wrong:
        return None
    message = {field.spelling: ("can't be blank",) for field in wrong}
    names = ", ".join(field.header for field in wrong)
    return Refusal(RULE.name, message, f"{names} cannot be emptied: send a value")
