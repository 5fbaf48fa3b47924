"""The same night's work after few nights, and after very many."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Final

from benchmarks.figure import Figure, Target, both, ratios
from benchmarks.history import Night, University, night_file, write_nights
from benchmarks.history.night import Counts
from benchmarks.program import begin, run_import
from benchmarks.setting import CHANGE, Setting, copied

STUDENTS: Final = 20_000
AFTER: Final = (10, 100, 1000)
NEEDS: Final = 1_500_000_000

_FEWEST_STUDENTS = 10_000
_RUNS = 3
_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class _Stage:
    """A ledger after so many nights, and the file of the night that comes next."""

    nights: int
    ledger: Path
    file: Path
    next_night: Counts
    per_night: float

    def run(self, place: Path) -> float:
        """The seconds that the next night takes, in a copy of the ledger."""
        ledger = copied(self.ledger, place)
        return run_import(ledger, self.file, [self.next_night]).seconds


def figures(setting: Setting) -> Iterator[Figure]:
    """Take a copy of the ledger at each stage; then measure them turn by turn."""
    students = setting.scaled(STUDENTS, _FEWEST_STUDENTS)
    after = [each for each in AFTER if each <= setting.scaled(AFTER[-1], AFTER[1])]
    with setting.place() as place:
        stages = list(_stages(setting.university(students), after, place))
        times: dict[int, list[float]] = {each.nights: [] for each in stages}
        for _ in range(setting.runs * _RUNS):
            for stage in stages:
                times[stage.nights].append(stage.run(place / "copy"))
    first = after[0]
    for nights in after[1:]:
        yield Figure(
            f"night {nights + 1:,} of {students:,} students, {CHANGE:.1%} changed",
            f"night {first + 1}",
            ratios(times[nights], times[first]),
            target=Target(1.3),
            measured=both(times[nights], times[first]),
        )
    for one, other in pairwise(stages):
        yield _per_night(one, other)


def _stages(university: University, after: list[int], place: Path) -> Iterator[_Stage]:
    ledger, files = place / "ledger", place / "files"
    begin(ledger)
    _import(ledger, files, list(university.nights(1)))
    reached, next_one = 1, next(university.nights(1))
    for count in after:
        took = 0.0
        for some in _portions(count - reached):
            nights = [next_one, *university.nights(some - 1)]
            took += _import(ledger, files, nights)
            next_one = next(university.nights(1))
        folder = place / f"after{count}"
        kept = copied(ledger, folder / "ledger")
        file, each = night_file(folder, next_one), took / (count - reached)
        yield _Stage(count, kept, file, next_one.counts, each)
        reached = count


def _portions(nights: int) -> Iterator[int]:
    """So many nights, in numbers that have room on the disk."""
    for done in range(0, nights, _AT_ONCE):
        yield min(_AT_ONCE, nights - done)


def _import(ledger: Path, files: Path, nights: list[Night]) -> float:
    counts = [night.counts for _, night in write_nights(files, nights)]
    done = run_import(ledger, files, counts)
    shutil.rmtree(files)
    return done.seconds


def _per_night(one: _Stage, other: _Stage) -> Figure:
    each, before = other.per_night, one.per_night
    return Figure(
        f"one of nights {one.nights + 1} to {other.nights:,}, up to {_AT_ONCE} at once",
        f"one of the nights up to {one.nights:,}",
        (each / before,),
        measured=both([each], [before]),
    )
