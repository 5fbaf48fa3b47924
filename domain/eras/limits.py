"""What was a file, and a cell of it, bound to, and when?"""

from typing import Final

from domain.eras.dated import Dated, Topic
from domain.fields import AUTH_IDENTIFIER, CARD_ID, EMAIL_ADDRESS, USERNAME
from domain.values import DateForm

TEN_DIGITS: Final = "9999999999"
WITH_BRACKETS: Final = "(999)999-9999 Ext:9999"

_FOUR_UNTIL = "2018-10-02"
_SINCE = "2021-09-01"
_ANY_FORM_UNTIL = "2015-04-30"
_DAY = "first day assumed"


def _limit(rule: str, most: int, first: str | None, source: str) -> Dated:
    caveat = _DAY if first else ""
    return Dated(Topic.LIMIT, rule, str(most), first, None, source, caveat)


def _form(form: DateForm, first: str | None = None, last: str | None = None) -> Dated:
    means = "with the job's option" if form is DateForm.US else ""
    source = "GIT-REF" if last else "DATES"
    return Dated(Topic.DATE_FORM, form.value, means, first, last, source)


SETTINGS: Final[tuple[Dated, ...]] = (
    _limit("too-large", 50_000_000, _SINCE, "CSVRULES"),
    _limit("too-many-rows", 199_999, _SINCE, "ERR"),
    _limit("name-length", 50, None, "IMP-STU"),
    _limit("name-list-length", 255, None, "IMP-STU"),
    _form(DateForm.ISO),
    _form(DateForm.US, first="2018-06-11"),
    _form(DateForm.US_SHORT, last=_ANY_FORM_UNTIL),
    _form(DateForm.DAY_FIRST, last=_ANY_FORM_UNTIL),
    _form(DateForm.SLASHED, last=_ANY_FORM_UNTIL),
    Dated(Topic.MOBILE_FORM, TEN_DIGITS, source="ERR"),
    Dated(
        Topic.MOBILE_FORM,
        WITH_BRACKETS,
        last="2016-12-31",
        source="GIT-CSV",
        caveat="last day assumed",
    ),
    *(
        Dated(Topic.SENSITIVE, field.column, source="SENS")
        for field in (USERNAME, AUTH_IDENTIFIER)
    ),
    *(
        Dated(
            Topic.SENSITIVE,
            field.column,
            last=_FOUR_UNTIL,
            source="SENS-OLD",
            caveat="before 2016: assumed",
        )
        for field in (EMAIL_ADDRESS, CARD_ID)
    ),
)
"""The limits of rules, the forms of dates, and what few jobs may change."""
