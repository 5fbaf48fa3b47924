"""Which moment does a user mean, and how far had the facts come then?

A point is a date (inclusive), ``import:17`` (just after it) or ``@~3`` (three imports
back; ``@~0`` is the newest).
"""

import re
from typing import Final

from domain.unchanging import unchanging
from ledger.moments import end_of, shown
from projections.reading import Reader

_IMPORT: Final = re.compile(r"(?:import:)?(\d+)", re.ASCII)
_BACK: Final = re.compile(r"@~(\d+)", re.ASCII)

# A held import is not in the timeline, but it is there from its beginning on.
_NEWEST: Final = """SELECT max(position) AS position FROM (
    SELECT position, at FROM timeline UNION ALL SELECT began, at FROM imports)
    WHERE at <= :until"""


class UnknownPointError(Exception):
    """A point that the ledger does not have, as a sentence."""


@unchanging
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
    found = reader.objects(_NEWEST, {"until": until})
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
        raise UnknownPointError(_no_import(reader, text))
    return int(found[0]["import"])


def is_held(reader: Reader, number: int) -> str | None:
    """What to say of an import whose rows have no outcomes yet."""
    found = reader.objects('SELECT held FROM imports WHERE "import" = ?', (number,))
    if not found[0]["held"]:
        return None
    return (
        f"import {number} is held: its rows have no outcomes until it is let run with "
        f"`rollbook release {number}`"
    )


def _number(digits: str) -> int:
    """The number, or one that no import has where there are too many digits."""
    return int(digits.lstrip("0")[:10] or "0")


def _no_import(reader: Reader, text: str) -> str:
    """The sentence about an import that is not there, or was not there then."""
    named = _IMPORT.fullmatch(text)
    later = named and reader.objects(
        'SELECT "import" FROM main.imports WHERE "import" = ?', (_number(named[1]),)
    )
    if later:
        return f"{_named(text)} came later"
    return f"there is no {_named(text)}: see them with `rollbook imports`"


def _named(text: str) -> str:
    return text if text.startswith("import:") else f"import {text}"


def _after_import(reader: Reader, number: int) -> Point:
    found = reader.objects(
        'SELECT position, at FROM timeline WHERE "import" = ?', (number,)
    )
    if not found:
        raise UnknownPointError(
            f"import {number} is held, so there is no state after it: let it run with "
            f"`rollbook release {number}`"
        )
    position = int(found[0]["position"])
    return Point(position, found[0]["at"], _basis(reader, position))


def _basis(reader: Reader, position: int) -> str:
    found = reader.objects(
        "SELECT position, timeline.import AS number, timeline.at, file FROM timeline "
        "LEFT JOIN imports ON imports.import = timeline.import "
        "WHERE position <= ? AND timeline.import IS NOT NULL "
        "ORDER BY position DESC LIMIT 1",
        (position,),
    )
    if not found:
        seen = _observed(reader, 0, position)
        return f"before the first import{_baseline(reader, position)}{seen}"
    last = found[0]
    seen = _observed(reader, last["position"], position)
    return f"as of import {last['number']} ({shown(last['at'])}, {last['file']}){seen}"


def _observed(reader: Reader, after: int, position: int) -> str:
    """What to add of the observations since the last import."""
    found = reader.objects(
        "SELECT max(at) AS at FROM timeline "
        "WHERE account IS NOT NULL AND position > ? AND position <= ?",
        (after, position),
    )
    at = found[0]["at"]
    return f", and what was observed until {shown(at)}" if at else ""


def _baseline(reader: Reader, position: int) -> str:
    found = reader.objects(
        "SELECT at, file FROM baselines WHERE position <= ? "
        "ORDER BY position DESC LIMIT 1",
        (position,),
    )
    return "".join(
        f", as of the baseline of {shown(taken['at'])} ({taken['file']})"
        for taken in found
    )
