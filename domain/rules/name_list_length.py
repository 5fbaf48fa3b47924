"""The name of a major or minor has 255 characters at most."""

from domain.fields import MAJORS, MINORS
from domain.meeting import Meeting
from domain.refusing import refuse_cells
from domain.rule import Refusal, Rule, Status
from domain.values import items_of

RULE = Rule(
    "name-list-length",
    "A major or minor over 255 characters is rejected.",
    Status.DOCUMENTED,
    ("IMP-STU",),
    caveat="text assumed",
)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether an item of a list is too long."""
    longest = meeting.settings.rulebook.limits[RULE.name]
    text = f"is too long (maximum is {longest} characters)"
    return refuse_cells(
        RULE,
        meeting.row,
        (MAJORS, MINORS),
        lambda cell: text if any(len(i) > longest for i in items_of(cell)) else None,
        "separate the names with semicolons",
    )
