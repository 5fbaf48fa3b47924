"""When did something happen? Moments are local time: yyyy-mm-ddThh:mm:ss."""

import re
from datetime import datetime
from typing import Final

BEGINNING: Final = "0001-01-01T00:00:00"
"""Before every file: the moment of a school that was added without one."""

_WRITTEN = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?", re.ASCII)
_IN_NAME = re.compile(
    r"(?<!\d)(\d{4})(-?)(\d{2})\2(\d{2})"
    r"(?:(?:[T_ -]?(\d{2})[-:._]?(\d{2})(?:[-:._]?(\d{2}))?)?(?!\d)|(?!\d))"
)


def moment(text: str) -> str:
    """The moment that a user wrote. Raises ValueError."""
    try:
        if not _WRITTEN.fullmatch(text):
            raise ValueError(text)  # noqa: TRY301 - the one sentence is below
        written = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError(
            f"{text!r} is not a moment: write yyyy-mm-dd or yyyy-mm-ddThh:mm; moments "
            "are the school's local time, without a time zone"
        ) from None
    return written.isoformat(timespec="seconds")


def end_of(text: str) -> str:
    """The last second of a bare date; any other moment as it is. Raises ValueError."""
    written = moment(text)
    has_time = len(text.strip()) > len("yyyy-mm-dd")
    return written if has_time else f"{written[:10]}T23:59:59"


def moment_in(name: str) -> str | None:
    """The first date in a file's name, with a time behind it if there is one."""
    for found in _IN_NAME.finditer(name):
        year, _, month, day, *time = found.groups()
        date = f"{year}-{month}-{day}"
        hours, minutes, seconds = time
        if hours and (at := _valid(f"{date}T{hours}:{minutes}:{seconds or '00'}")):
            return at
        if at := _valid(date):
            return at
    return None


def shown(at: str) -> str:
    """The moment for people: without a time of midnight."""
    return at.removesuffix("T00:00:00").replace("T", " ")


def _valid(text: str) -> str | None:
    try:
        return moment(text)
    except ValueError:
        return None
