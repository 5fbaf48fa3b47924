"""From which kept file is a new one told as a difference?

The files that come by the same terms stand in a line: its first is kept alone, and six
of them are a group, six groups are a larger one, and six of those are the whole line.
The first of a group is a difference from the first of the larger group around it, and
the others in the smallest groups are differences from its first. So three differences
lead to any file at the most, and few of them tell of more than some nights. A file
that differs much takes several places, so that its groups end sooner.
"""

import sqlite3
from collections.abc import Callable
from functools import partial
from typing import Final

from ledger.kept_files import LONGEST, KeptFileError, restoring
from ledger.packing import Base
from ledger.remembered import Remembered
from ledger.resting import line_of

_NEWEST: Final = """SELECT sha256, size
    FROM recorded_imports JOIN kept_files USING (sha256)
    WHERE terms = ? ORDER BY import DESC LIMIT 8"""
_NEARLY: Final = 4

_GROUPS: Final = (6, 36, 216)
"""How many places a group has: the smallest, those around them, and the line."""


def base_for(
    cursor: sqlite3.Cursor, terms: str, size: int, remembered: Remembered
) -> Callable[[], Base | None]:
    """What gives the kept file from which a new one is best told as a difference.

    The ledger is read now; the rest may be done in another thread. None where there is
    none like the new one, of this size, where the line is full, or where it cannot be
    restored.
    """
    newest = _newest(cursor, terms, size)
    line = line_of(cursor, newest) if newest else []
    name = _first(line) if line else None
    if name is None:
        return _none
    place, content = line[0][1], remembered.sure(name)
    if content is not None:
        return partial(Base, name, content, place)
    try:
        return partial(_base, name, restoring(cursor, name, remembered), place)
    except KeptFileError:
        return _none


def _none() -> None:
    """The base of a file that is kept alone."""


def _base(name: str, restored: Callable[[], bytes], place: int) -> Base | None:
    try:
        return Base(name, restored(), place)
    except KeptFileError:
        return None


def _newest(cursor: sqlite3.Cursor, terms: str, size: int) -> str | None:
    """The newest by these terms that is nearly as large.

    So two lists that come in turn are each told by their own.
    """
    cursor.execute(_NEWEST, (terms,))
    for name, other in cursor.fetchall():
        if abs(size - other) * _NEARLY <= max(size, other):
            return str(name)
    return None


def _first(line: list[tuple[str, int]]) -> str | None:
    """The first of the smallest group in which the next place is and one of the line.

    Only those are asked to which so few differences lead that one more may follow.
    """
    _, newest = line[0]
    for size in _GROUPS:
        for name, place in reversed(line[-LONGEST:]):
            if place // size == (newest + 1) // size:
                return name
    return None
