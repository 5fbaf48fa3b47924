"""A boolean is TRUE or FALSE."""

from domain.fields import BOOLEANS
from domain.meeting import Meeting
from domain.refusing import refuse_cells
from domain.rule import Refusal, Rule, Status
from domain.values import boolean_of

RULE = Rule(
    "boolean-value",
    "A boolean is TRUE or FALSE; true, false, True and False are accepted.",
    Status.DOCUMENTED,
    ("IMP-STU", "UW"),
    caveat="True and False observed; text assumed",
)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether a boolean is something else."""
    return refuse_cells(
        RULE,
        meeting.row,
        BOOLEANS,
        lambda cell: "is invalid" if boolean_of(cell) is None else None,
        "write TRUE or FALSE",
    )
