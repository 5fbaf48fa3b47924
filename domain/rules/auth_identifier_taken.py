"""No two accounts of a school share an auth_identifier."""

from domain.fields import AUTH_IDENTIFIER
from domain.meeting import Meeting
from domain.refusing import refuse_collision
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "auth-identifier-taken",
    "On create or change, an auth_identifier that is on another account of the school "
    "is rejected.",
    Status.DOCUMENTED,
    ("ERR",),
    caveat="unique within a school: assumed",
)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the row wants somebody else's auth_identifier."""
    value = meeting.wanted(AUTH_IDENTIFIER)
    if not value:
        return None
    holder = meeting.accounts.by_auth_identifier(meeting.school, value)
    return refuse_collision(RULE, meeting, AUTH_IDENTIFIER, holder)
