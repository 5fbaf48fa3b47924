"""The name of a major or minor has 255 characters at most."""

from domain.fields import MAJORS, MINORS
from domain.meeting import Meeting
from domain.refusing import Cells, refuse_cells
from domain.rule import Refusal, Rule, Status
from domain.settings import Settings
from domain.values import items_of

RULE = Rule(
    "name-list-length",
    "A major or minor over 255 characters is rejected.",
    Status.DOCUMENTED,
    ("IMP-STU",),
    caveat="text assumed",
)


def _problem(cell: str, settings: Settings) -> str | None:
    longest = settings.rulebook.limits[RULE.name]
    if all(len(item) <= longest for item in items_of(cell)):
        return None
    return f"is too long (maximum is {longest} characters)"


CELLS: Cells = dict.fromkeys((MAJORS, MINORS), _problem)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether an item of a list is too long."""
    return refuse_cells(RULE, meeting, CELLS, "separate the names with semicolons")
