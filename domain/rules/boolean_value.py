"""A boolean is TRUE or FALSE."""

from domain.fields import BOOLEANS
from domain.meeting import Meeting
from domain.refusing import Cells, refuse_cells
from domain.rule import Refusal, Rule, Status
from domain.settings import Settings
from domain.values import boolean_of

RULE = Rule(
    "boolean-value",
    "A boolean is TRUE or FALSE; true, false, True and False are accepted.",
    Status.DOCUMENTED,
    ("IMP-STU", "UW"),
    caveat="True and False observed; text assumed",
)


def _problem(cell: str, _: Settings) -> str | None:
    return "is invalid" if boolean_of(cell) is None else None


CELLS: Cells = dict.fromkeys(BOOLEANS, _problem)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether a boolean is something else."""
    return refuse_cells(RULE, meeting, CELLS, "write TRUE or FALSE")
