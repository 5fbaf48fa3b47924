"""A school year is one of a fixed list."""

from domain.fields import SCHOOL_YEAR
from domain.meeting import Meeting
from domain.refusing import Cells, refuse_unlisted, unlisted
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "school-year-value",
    "A school_year_name that is not in the list (case counts) is rejected.",
    Status.DOCUMENTED,
    ("IMP-STU",),
    caveat="text assumed",
)

CELLS: Cells = {SCHOOL_YEAR: unlisted(SCHOOL_YEAR)}


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the school year is not in the list."""
    return refuse_unlisted(RULE, meeting, CELLS)
