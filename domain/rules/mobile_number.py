"""A mobile number has ten digits."""

import re

from domain.eras.limits import TEN_DIGITS, WITH_BRACKETS
from domain.fields import MOBILE_NUMBER
from domain.meeting import Meeting
from domain.refusing import Cells, refuse_cells
from domain.rule import Refusal, Rule, Status
from domain.settings import Settings

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


def _problem(cell: str, settings: Settings) -> str | None:
    forms = settings.rulebook.mobile_forms
    is_number = any(_FORMS[form].fullmatch(cell) for form in forms)
    return None if is_number else "is invalid"


CELLS: Cells = dict.fromkeys((MOBILE_NUMBER,), _problem)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the number has another shape."""
    hint = "write exactly 10 digits, without blanks or hyphens"
    return refuse_cells(RULE, meeting, CELLS, hint)
