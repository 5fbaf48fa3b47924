"""What does an open ledger remember from one file to the next?

Nothing that cannot be read again: it makes years of files as quick as one.
"""

from collections import defaultdict
from dataclasses import dataclass, field

from domain.glimpse import Seen
from ledger.last_rows import LastRows


@dataclass(slots=True)
class AtHand:
    """The last rows as of a position, and what the files before told, by their kind."""

    position: int | None = None
    last_rows: LastRows = field(default_factory=LastRows)
    seen: defaultdict[object, Seen] = field(default_factory=lambda: defaultdict(Seen))

    def last_rows_at(self, position: int) -> LastRows:
        """The last rows as they are at the ledger's last position.

        Until it is said that they stand ``as_of`` another, they are nobody's.
        """
        if position != self.position:
            self.last_rows = LastRows()
        self.position = None
        return self.last_rows

    def as_of(self, position: int) -> None:
        """The last rows are right as of this position."""
        self.position = position
