"""How do the events of a run come into the ledger? While it goes on, in large batches.

They are in the transaction of the import, and gone with it.
"""

import sqlite3
from dataclasses import dataclass

from ledger import recordings
from ledger.follower import Follower
from ledger.run import Run
from ledger.running import Progress, shown_to
from ledger.store import insert


@dataclass(slots=True)
class Writing:
    """Writes what a run has told so far, and tells a follower."""

    cursor: sqlite3.Cursor
    follower: Follower
    progress: Progress | None = None
    _written: int = 0

    def watch(self, run: Run, done: int, total: int) -> None:
        """Write what was told since the last time, unless a guard may hold the run."""
        if done and not run.guards:
            self.write(run)
        elif not run.guards:
            self.follower.begin(recordings.last_position(self.cursor), total)
        shown_to(self.progress)(run, done, total)

    def write(self, run: Run) -> None:
        """Write what was told since the last time."""
        told = run.recorded[self._written :]
        self._written = len(run.recorded)
        self.follower.take(insert(self.cursor, told))
