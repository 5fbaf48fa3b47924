"""A name has 50 characters at most."""

from domain.fields import NAMES
from domain.meeting import Meeting
from domain.refusing import Cells, refuse_cells
from domain.rule import Refusal, Rule, Status
from domain.settings import Settings

RULE = Rule(
    "name-length",
    "A name over 50 characters is rejected.",
    Status.DOCUMENTED,
    ("IMP-STU",),
    caveat="text assumed",
)


def _problem(cell: str, settings: Settings) -> str | None:
    longest = settings.rulebook.limits[RULE.name]
    return (
        f"is too long (maximum is {longest} characters)"
        if len(cell) > longest
        else None
    )


CELLS: Cells = dict.fromkeys(NAMES, _problem)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether a name is too long."""
    return refuse_cells(RULE, meeting, CELLS, "shorten the name")
