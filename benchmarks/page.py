"""How are the figures told, in the terminal and on the page?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import Final

from tabulate import tabulate

from benchmarks.figure import Figure
from benchmarks.history.university import START
from benchmarks.setting import CHANGE, Setting

_HEADERS: Final = (
    "what",
    "against",
    "median",
    "min to max",
    "target",
    "",
    "measured",
)

_EXPLAINED: Final = """A ratio compares two times, taken one after the other on one
machine; the median of several runs counts. Every command is measured whole, from its
start to its end, and its time counts only where it did what it should. Of (a), (b) and
(c), the start of Python is not counted.

- **(a)** is the limit of what is written: every row of the resulting `events.sqlite`
  and `views.sqlite` is written again with `executemany` into the same tables and
  indexes, under the same pragmas, in one transaction each, out of memory; and the file
  is compressed once. The copies are compared with their originals.
- **(b)** is `csv.reader` merely reading the files.
- **(c)** is the obvious program on an event store, with the store's own settings: for
  each row get the student, change what is new, save. It keeps no views, knows no rule,
  and cannot say which row made a value so. The programs stand in `benchmarks/peers/`.
  Of those that take very long, the first rows are run, and the time for one row is
  compared.

The files are those of an invented university: `python -m benchmarks.history DIR`
writes them. A night changes the rows of the share named; beside that come new classes
in August and January, graduates who leave, some of whom return, and rows that are wrong
for a night.
"""


@dataclass(frozen=True, slots=True)
class Told:
    """All that a page tells beside the figures."""

    command: str
    cores: str
    versions: str
    on: date


def table(figures: Iterable[Figure], form: str) -> str:
    """The figures, a line for each."""
    rows = [
        (f.what, f.against, str(f), f.spread, f.target or "", f.verdict, f.measured)
        for f in figures
    ]
    return tabulate(rows, _HEADERS, tablefmt=form, disable_numparse=True)


def closing_line(figures: Sequence[Figure]) -> str:
    """How many targets were reached, and which were not."""
    with_target = [each for each in figures if each.target]
    missed = [each.what for each in with_target if each.missed]
    reached = len(with_target) - len(missed)
    line = f"{reached} of {len(with_target)} targets reached"
    return f"{line}; missed: {'; '.join(missed)}" if missed else line


def page(figures: Sequence[Figure], setting: Setting, told: Told) -> str:
    """The page of docs/."""
    sizes = "full size"
    if setting.scale != 1:
        sizes = f"{setting.scale:g} of the full size, for which the targets are meant"
    parameters = f"{sizes}, {setting.runs} runs, {CHANGE:.1%} changed a night"
    return "\n".join(
        chain(
            ["# Benchmarks", "", "Written by `make bench`.", "", _EXPLAINED],
            [f"- Machine: {told.cores}; {told.versions}"],
            [f"- Date: {told.on}"],
            [f"- Command: `{told.command}`"],
            [f"- Parameters: {parameters}, seed {setting.seed}, from {START} on"],
            ["", f"{closing_line(figures)}.", ""],
            [table(figures, "github"), ""],
        )
    )
