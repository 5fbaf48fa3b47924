"""What can be told of a line without parsing it: whom it is about, and its fingerprint.

Most lines of most files are those of the night before. They are never parsed.
"""

import csv
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any, Final, NamedTuple

from domain.fields import IDENTIFIERS
from domain.fingerprints import fingerprint_of_text
from domain.rules.duplicate_row import Keys, keys_of
from domain.sheet import Sheet


class Glimpse(NamedTuple):
    """What a line tells, if it is a record; its fingerprint, if it is written plainly.

    The fingerprint of no row is b"".
    """

    keys: Keys
    fingerprint: bytes


_ENDS: Final = b"\r\n"
_quoted_plainly: Final = re.compile(
    rb'([^"]*,)?"[^"]*,[^"]*"(,([^"]*,)?"[^"]*,[^"]*")*(,[^"]*)?'
).fullmatch
NOTHING = Glimpse(("",) * len(IDENTIFIERS), b"")


@dataclass(slots=True)
class Seen:
    """What the lines of the file before told: most lines come again."""

    under: object = None
    glimpses: dict[bytes, Glimpse] = field(default_factory=dict)


def glimpses(
    lines: Sequence[bytes], sheet: Sheet, terms: bytes, seen: Seen
) -> list[Glimpse]:
    """A glimpse of each line of the sheet, which are what is seen from now on."""
    under = terms, sheet.width, sheet.columns
    before = seen.glimpses if seen.under == under else {}
    glimpse = _glimpsing(sheet, terms)
    found = [before.get(line) or glimpse(line) for line in lines]
    seen.under, seen.glimpses = under, dict(zip(lines, found, strict=True))
    return found


def is_plain(line: bytes) -> bool:
    """Whether a line quotes the cells that have a comma, and nothing else."""
    return b'"' not in line or _quoted_plainly(line.rstrip(_ENDS)) is not None


def _glimpsing(sheet: Sheet, terms: bytes) -> Callable[[bytes], Glimpse]:
    picked, foremost = _identifiers(sheet)
    text_of = _understood(sheet)

    def glimpse(line: bytes) -> Glimpse:
        bare = line.rstrip(_ENDS)
        cells = str(bare, "utf-8", "replace").split(",", foremost)
        if b'"' in bare:
            cells = _unquoted(bare, cells, foremost)
        if len(cells) < foremost:
            return NOTHING
        text = text_of(bare) if text_of else bare
        fingerprint = fingerprint_of_text(terms, text) if text else b""
        return Glimpse(keys_of(picked(cells)), fingerprint)

    return glimpse


def _identifiers(sheet: Sheet) -> tuple[Callable[[list[str]], Sequence[str]], int]:
    """What picks the cells of IDENTIFIERS, and how many cells it must be given."""
    places = {column: place for place, column in sheet.columns}
    found = [places.get(column) for column in IDENTIFIERS]
    foremost = max((place for place in found if place is not None), default=-1) + 1
    if None not in found:
        return itemgetter(*found), foremost
    return lambda cells: ["" if p is None else cells[p] for p in found], foremost


def _unquoted(line: bytes, cells: list[str], count: int) -> list[str]:
    """So many cells at least of a line with quotation marks, if it is a record."""
    if '"' not in "".join(cells[:count]):
        return cells
    try:
        return next(csv.reader((str(line, "utf-8", "replace"),), strict=True), [])
    except csv.Error:
        return []


def _understood(sheet: Sheet) -> Callable[[bytes], bytes] | None:
    """Gives the text of the cells that are understood, b"" where it must be parsed.

    None: all of the line is understood.
    """
    places = [place for place, _ in sheet.columns]
    if places == list(range(sheet.width)):
        return None
    some: Any = itemgetter(*places) if len(places) > 1 else lambda c: (c[places[0]],)

    def text_of(line: bytes) -> bytes:
        cells = line.split(b",")
        if b'"' in line or len(cells) != sheet.width:
            return b""
        return b",".join(some(cells))

    return text_of
