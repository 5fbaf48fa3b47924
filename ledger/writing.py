"""How does a run come into the ledger? While it goes on, in large batches.

Its events and what they make of the roster are in the transaction of the import, and
gone with it.
"""

from dataclasses import dataclass

from ledger import recordings
from ledger.follower import Follower
from ledger.run import Run
from ledger.running import Progress, shown_to
from ledger.store import insert
from ledger.taking import Standing
from ledger.write_behind import WriteBehind


@dataclass(slots=True)
class Writing:
    """Writes what a run has told and done so far, and tells a follower."""

    state: Standing
    behind: WriteBehind
    follower: Follower
    progress: Progress | None = None
    _written: int = 0

    def watch(self, run: Run, done: int, total: int) -> None:
        """Write what was told since the last time, unless a guard may hold the run."""
        if done and not run.guards:
            self._write(run)
        elif not run.guards:
            self.follower.begin(recordings.last_position(self.state.cursor), total)
        shown_to(self.progress)(run, done, total)

    def finish(self, run: Run) -> None:
        """Write what is left of a run that is done."""
        self._write(run)
        self.behind.finish()

    def _write(self, run: Run) -> None:
        told = run.recorded[self._written :]
        self._written = len(run.recorded)
        self.follower.take(insert(self.behind, told))
        self.state.roster.write()
