"""Does a run stay within the guards that somebody set?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from domain.ending import Kind
from domain.events import Archived, Gauged
from domain.gauge import Limit, gauged
from domain.guards import GUARDS, OF_THE_FILE_BEFORE
from ledger.run import Run


@dataclass(frozen=True, slots=True)
class Guarding:
    """The limits by the name of their guard, and how many rows the file before had."""

    limits: Mapping[str, Limit] = field(default_factory=dict)
    rows_before: int | None = None

    @property
    def written(self) -> tuple[str, ...]:
        """The guards as a person writes them."""
        return tuple(f"{name}={limit.text}" for name, limit in self.limits.items())

    def gauges(self, run: Run) -> Iterator[Gauged]:
        """What each guard counted; those that compare are silent about a first file."""
        for name, limit in self.limits.items():
            if name not in OF_THE_FILE_BEFORE:
                yield gauged(name, GUARDS[name], _count(name, run), run.rows, limit)
            elif self.rows_before is not None:
                more = run.rows - self.rows_before
                count = max(0, more if name == "rows-more" else -more)
                yield gauged(name, GUARDS[name], count, self.rows_before, limit)


def _count(name: str, run: Run) -> int:
    if name != "archived":
        return run.counts[Kind(name)]
    archived = sum(
        isinstance(ruled.event, Archived)
        for ended in run.ended
        for ruled in ended.outcome.events
    )
    return archived + len(run.absent)
