"""A GPA lies between 0 and 4, with two decimals at most."""

from domain.fields import CUMULATIVE_GPA, DEPARTMENT_GPA
from domain.meeting import Meeting
from domain.refusing import Cells, refuse_cells
from domain.rule import Refusal, Rule, Status
from domain.settings import Settings
from domain.values import decimal_of

RULE = Rule(
    "gpa-range",
    "A GPA outside 0 to 4, or with more than 2 decimals, is rejected.",
    Status.DOCUMENTED,
    ("IMP-STU", "FAQ"),
    caveat="text assumed; zeros at the end are no decimals: assumed",
)

_BEST = 4


def _problem(cell: str, _: Settings) -> str | None:
    number = decimal_of(cell)
    if number is None:
        return "is not a number"
    if number < 0:
        return "must be greater than or equal to 0"
    if number > _BEST:
        return f"must be less than or equal to {_BEST}"
    if round(number, 2) != number:
        return "must have at most 2 decimals"
    return None


CELLS: Cells = dict.fromkeys((CUMULATIVE_GPA, DEPARTMENT_GPA), _problem)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether a GPA is not one."""
    hint = "a GPA is a number from 0 to 4 with two decimals at most; no other scale"
    return refuse_cells(RULE, meeting, CELLS, hint)
