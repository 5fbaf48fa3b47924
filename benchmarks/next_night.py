"""The night after: the same students, of whom hardly any changed."""

from collections.abc import Iterator
from typing import Final

from benchmarks.figure import Figure, Target, both, ratios
from benchmarks.history import night_file
from benchmarks.measuring import reference
from benchmarks.program import begin, run_import
from benchmarks.setting import CHANGE, Setting, copied

STUDENTS: Final = 100_000
NEEDS: Final = 700_000_000
MORE_RUNS: Final = 2


def figures(setting: Setting) -> Iterator[Figure]:
    """Import the second night, each time into a copy of the ledger of the first."""
    count = setting.scaled(STUDENTS)
    ours, theirs = [], []
    with setting.place() as place:
        first, second = setting.university(count).nights(2)
        begin(place / "first")
        run_import(place / "first", night_file(place, first), [first.counts])
        file = night_file(place, second)
        for _ in range(setting.runs * MORE_RUNS):
            ledger = copied(place / "first", place / "second")
            ours.append(run_import(ledger, file, [second.counts]).seconds)
            theirs.append(reference("reading", file).seconds)
    yield Figure(
        f"import {count:,} students, {CHANGE:.1%} changed",
        "(b) csv.reader reading the file",
        ratios(ours, theirs),
        target=Target(6, 3),
        measured=both(ours, theirs),
    )
