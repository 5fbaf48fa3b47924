"""What is in the file of a night, and what must an import make of it?"""

from dataclasses import dataclass
from datetime import date

Counts = dict[str, int]


@dataclass(frozen=True, slots=True)
class Night:
    """The rows of a night's file, and what an import must make of them."""

    on: date
    lines: list[str]
    created: int
    updated: int
    skipped: int
    rejected: int

    @property
    def counts(self) -> Counts:
        """How many rows end in which way, as ``rollbook imports`` has it."""
        others = self.created + self.updated + self.skipped + self.rejected
        return {
            "rows": len(self.lines),
            "created": self.created,
            "updated": self.updated,
            "unchanged": len(self.lines) - others,
            "skipped": self.skipped,
            "rejected": self.rejected,
        }
