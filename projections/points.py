"""Which moment does a user mean, and how far had the facts come then?

A point is a date (inclusive), ``import:17`` (just after it) or ``@~3`` (three imports
back; ``@~0`` is the newest).
"""

import re
from dataclasses import dataclass
from typing import Final

from ledger.moments import end_of, shown
from projections.reading import Reader

_IMPORT: Final = re.compile(r"(?:import:)?(\d+)", re.ASCII)
_BACK: Final = re.compile(r"@~(\d+)", re.ASCII)


class UnknownPointError(Exception):
    """A point that the ledger does not have, as a sentence."""


@dataclass(frozen=True, slots=True)
class Point:
    """A position among the facts, and the sentence that tells of it."""

    position: int
    at: str
    basis: str


def point(reader: Reader, text: str) -> Point:
    """The point that the user wrote. Raises UnknownPointError."""
    if text.startswith("import:") or _BACK.fullmatch(text):
        return _after_import(reader, import_number(reader, text))
    try:
        until = end_of(text)
    except ValueError:
        raise UnknownPointError(
            f"{text!r} is not a point in time: write a date (2024-08-26), import:17 "
            "or @~3"
        ) from None
    found = reader.objects(
        "SELECT max(position) AS position FROM timeline WHERE at <= ?", (until,)
    )
    position = found[0]["position"] or 0
    return Point(position, until, _basis(reader, position))


def newest(reader: Reader) -> str:
    """The moment of the newest fact."""
    return str(reader.objects("SELECT max(at) AS at FROM timeline")[0]["at"])


def import_number(reader: Reader, text: str) -> int:
    """The import that the user wrote. Raises UnknownPointError."""
    if back := _BACK.fullmatch(text):
        found = reader.objects(
            'SELECT "import" FROM timeline WHERE "import" IS NOT NULL '
            "ORDER BY position DESC LIMIT 1 OFFSET ?",
            (_number(back[1]),),
        )
    elif named := _IMPORT.fullmatch(text):
        found = reader.objects(
            'SELECT "import" FROM imports WHERE "import" = ?', (_number(named[1]),)
        )
    else:
        raise UnknownPointError(
            f"{text!r} is not an import: write its number, import:17 or @~0"
        )
    if not found:
        raise UnknownPointError(
            f"there is no {_named(text)}: see them with `rollbook imports`"
        )
    return int(found[0]["import"])


def _number(digits: str) -> int:
    """The number, or one that no import has where there are too many digits."""
    return int(digits.lstrip("0")[:10] or "0")


def _named(text: str) -> str:
    return text if text.startswith("import:") else f"import {text}"


def _after_import(reader: Reader, number: int) -> Point:
    found = reader.objects(
        'SELECT position, at FROM timeline WHERE "import" = ?', (number,)
    )
    position = int(found[0]["position"])
    return Point(position, found[0]["at"], _basis(reader, position))


def _basis(reader: Reader, position: int) -> str:
    found = reader.objects(
        "SELECT timeline.import AS number, timeline.at, file FROM timeline "
        "LEFT JOIN imports ON imports.import = timeline.import "
        "WHERE position <= ? AND timeline.import IS NOT NULL "
        "ORDER BY position DESC LIMIT 1",
        (position,),
    )
    if not found:
        return "before the first import"
    last = found[0]
    return f"as of import {last['number']} ({shown(last['at'])}, {last['file']})"
