"""What a row costs in a small ledger, and in a large one."""

from collections.abc import Iterator
from statistics import median
from typing import Final

from benchmarks.figure import MEGABYTES, Figure
from benchmarks.large_ledger import IN_A_FILE, large_ledger
from benchmarks.measuring import Measured
from benchmarks.setting import Setting

ACCOUNTS: Final = (10_000, 100_000, 1_000_000)
NEEDS: Final = 4_000_000_000


def figures(setting: Setting) -> Iterator[Figure]:
    """Import so many new students with one command, a file of 100,000 a day."""
    counts = [setting.scaled(each) for each in ACCOUNTS]
    first = 0.0
    for count in counts:
        made = list(_made(setting, count))
        each = [one.seconds / count for one in made]
        first = first or median(each)
        yield Figure(
            f"one row of {count:,} new students",
            f"one of {counts[0]:,}",
            tuple(one / first for one in each),
            measured=f"{1e6 * median(each):.0f} \u00b5s / {1e6 * first:.0f} \u00b5s",
        )
        peaks = tuple(one.peak / 1e6 for one in made)
        yield Figure(f"peak memory of {count:,} new students", "", peaks, MEGABYTES)


def _made(setting: Setting, count: int) -> Iterator[Measured]:
    for _ in range(setting.runs if count <= IN_A_FILE else 1):
        with setting.place() as place:
            yield large_ledger(setting, place, count).made
