"""No two accounts of a school share a card."""

from domain.fields import CARD_ID
from domain.meeting import Meeting
from domain.refusing import refuse_collision
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "card-id-taken",
    "On create or change, a card_id that is on another account of the school is "
    "rejected.",
    Status.DOCUMENTED,
    ("ERR",),
    caveat="unique within a school: assumed",
)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the row wants somebody else's card."""
    value = meeting.wanted(CARD_ID)
    if not value:
        return None
    holder = meeting.accounts.by_card_id(meeting.school, value)
    return refuse_collision(RULE, meeting, CARD_ID, holder)
