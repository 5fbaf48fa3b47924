"""What was measured, against what, and was it good enough?"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

TIMES: Final = "x"
MEGABYTES: Final = "MB"
BYTES: Final = "B"
PERCENT: Final = "%"
EVENTS: Final = "events"

_FIGURES = 3


@dataclass(frozen=True, slots=True)
class Target:
    """What a figure must reach, and what it should."""

    limit: float
    aim: float | None = None
    at_least: bool = False

    def reached(self, value: float) -> bool:
        """Whether the figure is good enough."""
        return value >= self.limit if self.at_least else value <= self.limit

    def __str__(self) -> str:
        aim = "" if self.aim is None else f" (aim: {plain(self.aim)})"
        return f"{'≥' if self.at_least else '≤'} {plain(self.limit)}{aim}"


@dataclass(frozen=True, slots=True)
class Figure:
    """A value per run: a ratio of two times that were taken one after the other."""

    what: str
    against: str
    values: tuple[float, ...]
    unit: str = TIMES
    target: Target | None = None
    measured: str = ""

    @property
    def median(self) -> float:
        """The value in the middle."""
        return median(self.values)

    @property
    def missed(self) -> bool:
        """Whether there is a target that was not reached."""
        return bool(self.target and not self.target.reached(self.median))

    @property
    def verdict(self) -> str:
        """Whether the target was reached, blank where there is none."""
        if not self.target:
            return ""
        return "**missed**" if self.missed else "reached"

    @property
    def spread(self) -> str:
        """From the smallest to the greatest."""
        return f"{plain(min(self.values))} to {plain(max(self.values))}"

    def __str__(self) -> str:
        return f"{plain(self.median)} {self.unit}"


def ratios(ours: Sequence[float], theirs: Sequence[float]) -> tuple[float, ...]:
    """How many times theirs ours is, run by run."""
    return tuple(one / other for one, other in zip(ours, theirs, strict=True))


def seconds(values: Sequence[float]) -> str:
    """The time in the middle, as people write it."""
    middle = median(values)
    return f"{middle:.3f} s" if middle < 1 else f"{middle:.1f} s"


def both(ours: Sequence[float], theirs: Sequence[float]) -> str:
    """Two times, in the order of their ratio."""
    return f"{seconds(ours)} / {seconds(theirs)}"


def plain(value: float) -> str:
    """Three figures, which is more than the clock is good for."""
    digits = max(0, _FIGURES - len(str(int(value))))
    return f"{value:,.{digits}f}"
