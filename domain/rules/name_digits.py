"""A name has no digits."""

import re

from domain.fields import NAMES
from domain.meeting import Meeting
from domain.refusing import refuse_cells
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "name-digits",
    "A name with a digit 0-9 is rejected.",
    Status.DOCUMENTED,
    ("IMP-STU",),
    caveat="text assumed",
)

_has_digit = re.compile("[0-9]").search


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether a name has a digit in it."""
    return refuse_cells(
        RULE,
        meeting.row,
        NAMES,
        lambda cell: "is invalid" if _has_digit(cell) else None,
        "names have no digits: write II or III in Roman numerals",
    )
