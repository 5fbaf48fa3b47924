"""What a row may say, for the naive model: one line per rule, in rules.md's order."""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from tests.properties.naive_fields import KINDS, REQUIRED, Kind
from tests.properties.naive_file import CLEAR, Row, Upload, said

Account = dict[str, Any]

_EDUCATION = "primary_education_"
_YEARS = {
    *("Freshman", "Sophomore", "Junior", "Senior", "Masters", "Doctorate", "Alumni"),
    "First Year Community / Technical College",
    "Second Year Community / Technical College",
    "Certificate Program",
    "Masters of Business Administration",
    "Accelerated Masters",
    "Postdoctoral Studies",
}
_LEVELS = {
    *("Associates", "Certificate", "Bachelors", "Masters", "Doctorate"),
    *("Advanced Certificate", "Postdoctoral Studies"),
    *("Non-Degree Seeking", "Technical Diploma"),
}
_PREFERENCES = {"allowed", "not allowed", "not_allowed"}
_NAMES = ("first_name", "middle_name", "last_name", "preferred_name")
_MENTOR = "mentor_information_attributes_"


def first_problem(row: Row, account: Account | None, upload: Upload) -> str | None:
    """The rule that rejects what the row says, if one does."""
    us = upload.reads_us_dates
    names = [said(row, name) for name in _NAMES]
    cleared = {column for column, text in row.items() if text == CLEAR}
    broken = {
        "date-format": any(not _date(text, us=us) for text in _cells(row, "date")),
        "required-value": any(
            _missing(row, column, account) for column in REQUIRED[upload.user_type]
        ),
        "email-syntax": not _is_address(said(row, "email_address") or "a@post.example"),
        "name-length": any(len(name) > 50 for name in names),
        "name-digits": any(digit in "".join(names) for digit in "0123456789"),
        "gpa-range": not all(map(_is_gpa, _cells(row, "gpa"))),
        "school-year-value": _not_in(_YEARS, said(row, "school_year_name")),
        "education-level-value": _not_in(
            _LEVELS, said(row, f"{_EDUCATION}education_level_name")
        ),
        "boolean-value": any(_boolean(text) is None for text in _cells(row, "boolean")),
        "end-date-order": _ends_before_start(row, account or {}, us=us),
        "mobile-number": not re.fullmatch(
            r"\+?1?[0-9]{10}", said(row, "mobile_number") or "0123456789"
        ),
        "name-list-length": any(
            len(item) > 255
            for column in ("major_names", "minor_names")
            for item in _items(said(row, f"{_EDUCATION}{column}"))
        ),
        "mentor-values": upload.user_type == "Mentors" and _bad_mentor(row),
        "clear-boolean": any(KINDS[column] == "boolean" for column in cleared),
        "clear-required": cleared & {"email_address", "username", "first_name"},
        "wrong-type-value": not all(map(_is_address, _other_addresses(row))),
    }
    return next((rule for rule, is_broken in broken.items() if is_broken), None)


def value(column: str, text: str, *, us: bool) -> Any:
    """What a cell that is neither blank nor wrong stands for."""
    match KINDS[column]:
        case "date":
            return _date(text, us=us)
        case "boolean":
            return _boolean(text)
        case "gpa":
            return float(text)
        case "number":
            return int(text)
        case "list":
            return _items(text)
        case "text":
            return text


def _cells(row: Row, kind: Kind) -> Iterator[str]:
    for column in row:
        if KINDS[column] == kind and said(row, column):
            yield said(row, column)


def _items(text: str) -> list[str]:
    return [item.strip() for item in text.split(";") if item.strip()]


def _date(text: str, *, us: bool) -> str | None:
    american = re.fullmatch(r"([0-9]{2})/([0-9]{2})/([0-9]{4})", text)
    if us and american:
        text = f"{american[3]}-{american[1]}-{american[2]}"
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?", text):
        return None
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        return None


def _boolean(text: str) -> bool | None:
    return {
        **dict.fromkeys(("TRUE", "true", "True"), True),
        **dict.fromkeys(("FALSE", "false", "False"), False),
    }.get(text)


def _is_address(text: str) -> bool:
    name, _, domain = text.partition("@")
    return bool(name) and "." in domain.strip(".") and "@" not in domain


def _is_gpa(text: str) -> bool:
    if not re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text):
        return False
    return 0 <= Decimal(text) <= 4 and Decimal(text) * 100 % 1 == 0


def _not_in(known: set[str], text: str) -> bool:
    return bool(text) and text not in known


def _missing(row: Row, column: str, account: Account | None) -> bool:
    if column == "first_name" and account and column not in row:
        return False
    return not row.get(column, "")


def _ends_before_start(row: Row, account: Account, *, us: bool) -> bool:
    days = []
    for column in (f"{_EDUCATION}start_date", f"{_EDUCATION}end_date"):
        text = row.get(column, "")
        day = account.get(column) if not text else _date(said(row, column), us=us)
        days.append(day)
    start, end = days
    return bool(start and end and end < start)


def _bad_mentor(row: Row) -> bool:
    preference = said(row, f"{_MENTOR}student_contact_preference")
    return (
        row.get("user_type", "") not in ("", "Mentors")
        or _not_in(_PREFERENCES, preference)
        or not all(re.fullmatch("[0-9]+", text) for text in _cells(row, "number"))
    )


def _other_addresses(row: Row) -> list[str]:
    adviser = said(row, "assigned_to_email_address")
    return _items(f"{adviser};{said(row, 'additional_email_addresses')}")
