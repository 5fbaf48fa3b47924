"""A mobile number has ten digits."""

import re

from domain.fields import MOBILE_NUMBER
from domain.meeting import Meeting
from domain.refusing import refuse_cells
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "mobile-number",
    "A mobile number that has not 10 digits, an optional leading + and 1 aside, is "
    "rejected.",
    Status.DOCUMENTED,
    ("ERR",),
)

_is_number = re.compile(r"\+?1?[0-9]{10}").fullmatch


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the number has another shape."""
    return refuse_cells(
        RULE,
        meeting.row,
        (MOBILE_NUMBER,),
        lambda cell: None if _is_number(cell) else "is invalid",
        "write exactly 10 digits, without blanks or hyphens",
    )
