"""How far have the views come, and in which layout do they stand?

Asked by every command, and so without the libraries by which the views are written.
"""

import sqlite3
from contextlib import closing
from typing import Final, Self

from domain.unchanging import unchanging

FORMAT: Final = 5
"""The number of the views' layout: views of another are made again."""

NAME: Final = "Rollbook"
"""Under which the views track the ledger."""

_POSITION: Final = (
    "SELECT max(notification_id) FROM tracking WHERE application_name = ?"
)


@unchanging
class Standing:
    """The number of a layout, and the position up to which facts were taken in."""

    layout: int
    position: int

    @classmethod
    def of(cls, database: str) -> Self:
        """Where a database of views stands; in layout 0 where it is none yet."""
        with closing(sqlite3.connect(database, uri=True, timeout=30)) as connection:
            layout = int(connection.execute("PRAGMA user_version").fetchone()[0])
            if layout != FORMAT:
                return cls(layout, 0)
            (position,) = connection.execute(_POSITION, (NAME,)).fetchone()
            return cls(layout, position or 0)
