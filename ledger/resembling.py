"""From which kept file is a new one told as a difference?

Of the files that come by the same terms, the first after one that is kept alone is a
difference from that, and those that follow are differences from the first. After a few,
one is a difference from the file kept alone again, and others follow that. So two
differences lead to any file, and none tells of more than some nights but one in a few.
"""

import sqlite3
from typing import Final

from ledger.kept_files import KeptFileError, restore
from ledger.packing import Base
from ledger.remembered import Remembered
from ledger.resting import line_of

_NEWEST: Final = """SELECT sha256, size
    FROM recorded_imports JOIN kept_files USING (sha256)
    WHERE terms = ? ORDER BY import DESC LIMIT 8"""
_NEARLY: Final = 4

_FEW: Final = 8
_MOST: Final = 64
"""A file behind this place is kept alone: what it costs is little among so many."""


def base_for(
    cursor: sqlite3.Cursor, terms: str, size: int, remembered: Remembered
) -> Base | None:
    """The kept file from which a new one, of this size, is best told as a difference.

    None where there is none like it, where enough of them followed on one that is kept
    alone, or where it cannot be restored.
    """
    newest = _newest(cursor, terms, size)
    line = line_of(cursor, newest) if newest else []
    if not line or line[0][1] >= _MOST:
        return None
    name, place = _best(line), line[0][1]
    try:
        content = remembered.sure(name) or restore(cursor, name, remembered)
    except KeptFileError:
        return None
    return Base(name, content, place)


def _newest(cursor: sqlite3.Cursor, terms: str, size: int) -> str | None:
    """The newest by these terms that is nearly as large.

    So two lists that come in turn are each told by their own.
    """
    cursor.execute(_NEWEST, (terms,))
    for name, other in cursor.fetchall():
        if abs(size - other) * _NEARLY <= max(size, other):
            return str(name)
    return None


def _best(line: list[tuple[str, int]]) -> str:
    """The first of the few that the newest file is of, or the one kept alone."""
    if len(line) > 1:
        (_, place), (first, began) = line[0], line[-2]
        if began // _FEW == place // _FEW:
            return first
    return line[-1][0]
