"""What value does a cell's text stand for, if any?"""

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache, partial
from typing import Final

from domain.events import Value
from domain.fields import Field, Kind

_DECIMAL = re.compile(r"[+-]?(\d+(?:\.\d*)?|\.\d+)", re.ASCII)
_WHOLE = re.compile(r"\d{1,9}", re.ASCII)
_LABEL = r"[^@\s,;<>\"().]++"
_ADDRESS = re.compile(rf"[^@\s,;<>\"()]++@{_LABEL}(?:\.{_LABEL})++")
_BOOLEANS = {
    "TRUE": True,
    "true": True,
    "True": True,
    "FALSE": False,
    "false": False,
    "False": False,
}


class DateForm(StrEnum):
    """The forms in which a date may be written."""

    ISO = "yyyy-mm-dd"
    US = "mm/dd/yyyy"
    US_SHORT = "mm/dd/yy"
    DAY_FIRST = "dd-mm-yy"
    SLASHED = "yyyy/mm/dd"


_PATTERNS: Final = {
    DateForm.ISO: r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?:[T ].*)?",
    DateForm.US: r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})(?: .*)?",
    DateForm.US_SHORT: r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{2})(?: .*)?",
    DateForm.DAY_FIRST: r"(?P<day>\d{1,2})-(?P<month>\d{1,2})-(?P<year>\d{2})(?: .*)?",
    DateForm.SLASHED: r"(?P<year>\d{4})/(?P<month>\d{1,2})/(?P<day>\d{1,2})(?: .*)?",
}
_DATES: Final = {
    form: re.compile(pattern, re.DOTALL | re.ASCII)
    for form, pattern in _PATTERNS.items()
}
_LAST_SHORT_YEAR_OF_THIS_CENTURY: Final = 68

ISO: Final = frozenset({DateForm.ISO})
"""The one form that is always read."""


@lru_cache(maxsize=65536)
def date_of(text: str, forms: frozenset[DateForm] = ISO) -> str | None:
    """The day as yyyy-mm-dd, if it is written in one of the forms.

    A time behind it is not looked at. Years of two digits up to 68 are of this century
    (assumed).
    """
    for form, pattern in _DATES.items():
        if form in forms and (found := pattern.fullmatch(text)):
            return _day(found["year"], found["month"], found["day"])
    return None


def _day(year: str, month: str, day: str) -> str | None:
    if len(year) == len("yy"):
        century = 2000 if int(year) <= _LAST_SHORT_YEAR_OF_THIS_CENTURY else 1900
        year = str(century + int(year))
    try:
        return date(int(year), int(month), int(day)).isoformat()
    except ValueError:
        return None


def boolean_of(text: str) -> bool | None:
    """TRUE or FALSE, in the spellings that schools are known to send."""
    return _BOOLEANS.get(text)


@lru_cache(maxsize=8192)
def decimal_of(text: str) -> Decimal | None:
    """A plain decimal number, without exponent."""
    return Decimal(text) if _DECIMAL.fullmatch(text) else None


def whole_number_of(text: str) -> int | None:
    """A whole number of nine digits at most."""
    return int(text) if _WHOLE.fullmatch(text) else None


def is_address(text: str) -> bool:
    """Whether the text has the shape of an e-mail address."""
    return _ADDRESS.fullmatch(text) is not None


@lru_cache(maxsize=65536)
def items_of(text: str) -> tuple[str, ...]:
    """The items of a list cell: split at semicolons, stripped, blanks dropped."""
    return tuple(item for part in text.split(";") if (item := part.strip()))


def reader(
    field: Field, dates: frozenset[DateForm] = ISO
) -> Callable[[str], Value | None]:
    """What gives the value of a cell that is not blank; None if not of its kind."""
    match field.kind:
        case Kind.TEXT | Kind.NAME | Kind.EMAIL:
            return str
        case Kind.BOOLEAN:
            return boolean_of
        case Kind.DATE:
            return partial(date_of, forms=dates)
        case Kind.GPA:
            return _grade_of
        case Kind.WHOLE_NUMBER:
            return whole_number_of
        case Kind.LIST | Kind.EMAILS:
            return items_of


def value_of(field: Field, text: str, dates: frozenset[DateForm] = ISO) -> Value | None:
    """The value of a cell that is not blank; None where it is not of its kind."""
    return reader(field, dates)(text)


def _grade_of(text: str) -> float | None:
    number = decimal_of(text)
    return None if number is None else float(number)


def judge(field: Field, dates: frozenset[DateForm] = ISO) -> Callable[[str], bool]:
    """What tells whether a text is a value of the field's kind; lists item by item."""
    match field.kind:
        case Kind.EMAIL:
            return is_address
        case Kind.EMAILS:
            return lambda text: all(map(is_address, items_of(text)))
        case _:
            read = reader(field, dates)
            return lambda text: read(text) is not None


def is_of_its_kind(field: Field, text: str, dates: frozenset[DateForm] = ISO) -> bool:
    """Whether the text is a value of the field's kind; lists item by item."""
    return judge(field, dates)(text)
