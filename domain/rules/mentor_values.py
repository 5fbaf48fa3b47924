"""What a mentor's own fields may say."""

from domain.fields import (
    CONTACT_PREFERENCE,
    MAXIMUM_CONTACTS,
    MAXIMUM_MENTEES,
    USER_TYPE,
    UserType,
)
from domain.meeting import Meeting
from domain.refusing import Cells, refuse_cells
from domain.rule import Refusal, Rule, Status, merged
from domain.settings import Settings
from domain.values import whole_number_of

RULE = Rule(
    "mentor-values",
    "user_type must be exactly Mentors, the contact preference allowed, not allowed or "
    "not_allowed, and the two maximums whole numbers.",
    Status.DOCUMENTED,
    ("SEED-MENT", "GIT-CSV"),
    caveat="text assumed; nine digits at most: assumed",
)

_UNLISTED = "is not included in the list"


def _unknown(cell: str, settings: Settings) -> str | None:
    return None if cell in settings.rulebook.contact_preferences else _UNLISTED


def _no_number(cell: str, _: Settings) -> str | None:
    return "is not a number" if whole_number_of(cell) is None else None


_PREFERENCE: Cells = {CONTACT_PREFERENCE: _unknown}
_MAXIMUMS: Cells = dict.fromkeys((MAXIMUM_MENTEES, MAXIMUM_CONTACTS), _no_number)


def concerns(settings: Settings, _found: bool) -> bool:
    """Only mentors' rows."""
    return settings.user_type is UserType.MENTORS


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether a mentor's field says something else."""
    if not concerns(meeting.settings, True):
        return None
    refusals = [
        refusal
        for refusal in (_user_type(meeting), _preference(meeting), _maximums(meeting))
        if refusal
    ]
    return merged(refusals) if refusals else None


def _user_type(meeting: Meeting) -> Refusal | None:
    said = meeting.row.text(USER_TYPE)
    if not said or said == UserType.MENTORS:
        return None
    return RULE.refuse(USER_TYPE.spelling, _UNLISTED, "user_type is always Mentors")


def _preference(meeting: Meeting) -> Refusal | None:
    hint = f"{CONTACT_PREFERENCE.header} is allowed or not allowed"
    return refuse_cells(RULE, meeting, _PREFERENCE, hint)


def _maximums(meeting: Meeting) -> Refusal | None:
    return refuse_cells(RULE, meeting, _MAXIMUMS, "write a whole number")
