"""An education level is one of a fixed list."""

from domain.fields import EDUCATION_LEVEL
from domain.meeting import Meeting
from domain.refusing import Cells, refuse_unlisted, unlisted
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "education-level-value",
    "An education_level_name that is not in the list (case counts) is rejected.",
    Status.DOCUMENTED,
    ("IMP-STU",),
    caveat="text assumed",
)

CELLS: Cells = {EDUCATION_LEVEL: unlisted(EDUCATION_LEVEL)}


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the level is not in the list."""
    return refuse_unlisted(RULE, meeting, CELLS)
