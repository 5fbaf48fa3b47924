"""A year of nights in one command."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from benchmarks.figure import MEGABYTES, PERCENT, Figure, Target, both, ratios
from benchmarks.history import write_nights
from benchmarks.history.night import Counts
from benchmarks.measuring import expect, reference
from benchmarks.program import begin, run_import, size
from benchmarks.setting import CHANGE, Setting

STUDENTS: Final = 20_000
NIGHTS: Final = 365
NEEDS: Final = 2_400_000_000

_FEWEST_STUDENTS, _FEWEST_NIGHTS = 10_000, 30


@dataclass(slots=True)
class _Runs:
    ours: list[float] = field(default_factory=list)
    theirs: list[float] = field(default_factory=list)
    peaks: list[float] = field(default_factory=list)
    shares: list[float] = field(default_factory=list)


def figures(setting: Setting) -> Iterator[Figure]:
    """Import a folder of nightly files, and read it with csv.reader."""
    students = setting.scaled(STUDENTS, _FEWEST_STUDENTS)
    count = setting.scaled(NIGHTS, _FEWEST_NIGHTS)
    runs = _Runs()
    with setting.place() as place:
        nights = setting.university(students).nights(count)
        year = [night.counts for _, night in write_nights(place / "files", nights)]
        for run in range(setting.runs):
            _run(runs, place / f"ledger{run}", place / "files", year)
    yield Figure(
        f"import {count} nights of {students:,} students, {CHANGE:.1%} changed a night",
        "(b) csv.reader reading the files",
        ratios(runs.ours, runs.theirs),
        target=Target(3, 2),
        measured=both(runs.ours, runs.theirs),
    )
    peaks = tuple(runs.peaks)
    yield Figure("peak memory of these nights", "", peaks, MEGABYTES, Target(400))
    what, against = "the ledger of these nights", "the bytes of their files"
    yield Figure(what, against, tuple(runs.shares), PERCENT, Target(5, 2))


def _run(runs: _Runs, ledger: Path, files: Path, year: list[Counts]) -> None:
    begin(ledger)
    done = run_import(ledger, files, year)
    read = reference("reading", files)
    expect("rows read", read.rows, sum(night["rows"] for night in year))
    runs.ours.append(done.seconds)
    runs.theirs.append(read.seconds)
    runs.peaks.append(done.peak / 1e6)
    runs.shares.append(100 * size(ledger) / size(files))
