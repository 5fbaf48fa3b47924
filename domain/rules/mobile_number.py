"""A mobile number has ten digits."""

import re

from domain.eras.limits import TEN_DIGITS, WITH_BRACKETS
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

_FORMS = {
    TEN_DIGITS: re.compile(r"\+?1?[0-9]{10}"),
    WITH_BRACKETS: re.compile(r"\([0-9]{3}\)[0-9]{3}-[0-9]{4}(?: Ext:[0-9]{1,6})?"),
}


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the number has another shape."""
    return refuse_cells(
        RULE,
        meeting.row,
        (MOBILE_NUMBER,),
        lambda cell: None if _is_number(cell, meeting) else "is invalid",
        "write exactly 10 digits, without blanks or hyphens",
    )


def _is_number(cell: str, meeting: Meeting) -> bool:
    forms = meeting.settings.rulebook.mobile_forms
    return any(_FORMS[form].fullmatch(cell) for form in forms)
