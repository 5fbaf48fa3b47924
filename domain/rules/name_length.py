"""A name has 50 characters at most."""

from domain.fields import NAMES
from domain.meeting import Meeting
from domain.refusing import refuse_cells
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "name-length",
    "A name over 50 characters is rejected.",
    Status.DOCUMENTED,
    ("IMP-STU",),
    caveat="text assumed",
)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether a name is too long."""
    longest = meeting.settings.rulebook.limits[RULE.name]
    text = f"is too long (maximum is {longest} characters)"
    return refuse_cells(
        RULE,
        meeting.row,
        NAMES,
        lambda cell: text if len(cell) > longest else None,
        "shorten the name",
    )
