"""What value does a cell's text stand for, if any?"""

import re
from datetime import date
from decimal import Decimal
from functools import lru_cache

from domain.events import Value
from domain.fields import Field, Kind

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?", re.DOTALL | re.ASCII)
_US = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})(?: .*)?", re.DOTALL | re.ASCII)
_DECIMAL = re.compile(r"[+-]?(\d+(?:\.\d*)?|\.\d+)", re.ASCII)
_WHOLE = re.compile(r"\d{1,9}", re.ASCII)
_ADDRESS = re.compile(r"[^@\s,;<>\"()]+@(?:[^@\s,;<>\"().]+\.)+[^@\s,;<>\"().]+")
_BOOLEANS = {
    "TRUE": True,
    "true": True,
    "True": True,
    "FALSE": False,
    "false": False,
    "False": False,
}


@lru_cache(maxsize=65536)
def date_of(text: str, *, mm_dd_yyyy: bool) -> str | None:
    """The day as yyyy-mm-dd; a time behind it is not looked at."""
    if iso := _ISO.fullmatch(text):
        year, month, day = iso.groups()
    elif mm_dd_yyyy and (us := _US.fullmatch(text)):
        month, day, year = us.groups()
    else:
        return None
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


def value_of(field: Field, text: str, *, mm_dd_yyyy: bool) -> Value | None:
    """The value of a cell that is not blank; None where it is not of its kind."""
    match field.kind:
        case Kind.TEXT | Kind.NAME | Kind.EMAIL:
            return text
        case Kind.BOOLEAN:
            return boolean_of(text)
        case Kind.DATE:
            return date_of(text, mm_dd_yyyy=mm_dd_yyyy)
        case Kind.GPA:
            number = decimal_of(text)
            return None if number is None else float(number)
        case Kind.WHOLE_NUMBER:
            return whole_number_of(text)
        case Kind.LIST | Kind.EMAILS:
            return items_of(text)


def is_of_its_kind(field: Field, text: str, *, mm_dd_yyyy: bool) -> bool:
    """Whether the text is a value of the field's kind; lists item by item."""
    match field.kind:
        case Kind.EMAIL:
            return is_address(text)
        case Kind.EMAILS:
            return all(map(is_address, items_of(text)))
        case _:
            return value_of(field, text, mm_dd_yyyy=mm_dd_yyyy) is not None
