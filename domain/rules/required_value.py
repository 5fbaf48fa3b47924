"""Some values may not be blank."""

from domain.fields import (
    EMAIL_ADDRESS,
    FIRST_NAME,
    LAST_NAME,
    USER_TYPE,
    USERNAME,
    Field,
    UserType,
)
from domain.meeting import Meeting
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "required-value",
    "email_address, username and first_name may not be blank, for mentors last_name "
    "and user_type neither; on an update the first_name column may be absent.",
    Status.DOCUMENTED,
    ("ERR", "ARCH", "SEED-ALUM", "SEED-MENT"),
    caveat="mentors' message assumed",
)

REQUIRED = {
    UserType.STUDENTS: (EMAIL_ADDRESS, USERNAME, FIRST_NAME),
    UserType.MENTORS: (EMAIL_ADDRESS, USERNAME, FIRST_NAME, LAST_NAME, USER_TYPE),
}


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the row leaves out what it must say."""
    row, required = meeting.row, REQUIRED[meeting.settings.user_type]
    if all(map(row.text, required)):
        return None
    blank = [f for f in required if not row.text(f) and _is_missing(meeting, f)]
    if not blank:
        return None
    message = {field.spelling: ("can't be blank",) for field in blank}
    return Refusal(RULE.name, message, f"fill in {', '.join(f.header for f in blank)}")


def _is_missing(meeting: Meeting, field: Field) -> bool:
    may_be_absent = field is FIRST_NAME and meeting.account is not None
    return meeting.row.names(field) or not may_be_absent
