"""A name has no digits."""

import re

from domain.fields import NAMES
from domain.meeting import Meeting
from domain.refusing import Cells, refuse_cells
from domain.rule import Refusal, Rule, Status
from domain.settings import Settings

RULE = Rule(
    "name-digits",
    "A name with a digit 0-9 is rejected.",
    Status.DOCUMENTED,
    ("IMP-STU",),
    caveat="text assumed",
)

_has_digit = re.compile("[0-9]").search


def _problem(cell: str, _: Settings) -> str | None:
    return "is invalid" if _has_digit(cell) else None


CELLS: Cells = dict.fromkeys(NAMES, _problem)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether a name has a digit in it."""
    hint = "names have no digits: write II or III in Roman numerals"
    return refuse_cells(RULE, meeting, CELLS, hint)
