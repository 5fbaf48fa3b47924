"""A file of very many new students: against the limit, and against other stores."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from benchmarks.figure import BYTES, EVENTS, Figure, Target, both, ratios, seconds
from benchmarks.history import Night, night_file
from benchmarks.measuring import Measured, Reference, expect, reference
from benchmarks.program import begin, rows, run_import, size
from benchmarks.setting import Setting
from ledger import folder as names

STUDENTS: Final = 100_000
NEEDS: Final = 700_000_000
SAMPLE: Final = 2_000
ALONE: Final = "peers.eventsourcing_alone"
PEERS: Final = {
    "eventsource-py": "peers.eventsource_py",
    "py-event-sourcing": "peers.py_event_sourcing",
}

_ABOUT_A_KILOBYTE = 1_100


@dataclass(slots=True)
class _Runs:
    """What each run gave."""

    imports: list[Measured] = field(default_factory=list)
    limits: list[Reference] = field(default_factory=list)
    alone: list[Reference] = field(default_factory=list)
    peers: dict[str, list[Reference]] = field(default_factory=dict)

    @property
    def seconds(self) -> list[float]:
        """The time of each import."""
        return [each.seconds for each in self.imports]


def figures(setting: Setting) -> Iterator[Figure]:
    """Import the file, write its outcome again, let others do what they can of it."""
    count = setting.scaled(STUDENTS)
    with setting.place() as place:
        night = next(setting.university(count).nights(1))
        file, runs = night_file(place, night), _Runs()
        for _ in range(setting.runs):
            _run(runs, place / "run", file, night)
        ledger = place / "run" / "ledger"
        yield from _against_the_limit(runs, count)
        yield from _against_others(runs, count)
        yield from _sizes(ledger, count)


def _run(runs: _Runs, place: Path, file: Path, night: Night) -> None:
    shutil.rmtree(place, ignore_errors=True)
    (place / "again").mkdir(parents=True)
    ledger = place / "ledger"
    begin(ledger)
    runs.imports.append(run_import(ledger, file, [night.counts]))
    runs.limits.append(reference("limit", ledger, file, place / "again"))
    runs.alone.append(_other(ALONE, file, place, len(night.lines)))
    for name, module in PEERS.items():
        some = min(SAMPLE, len(night.lines))
        runs.peers.setdefault(name, []).append(_other(module, file, place, some))


def _other(module: str, file: Path, place: Path, count: int) -> Reference:
    done = reference(module, file, place / f"{module}.sqlite", str(count))
    expect(f"{module}: rows", done.rows, count)
    return done


def _against_the_limit(runs: _Runs, count: int) -> Iterator[Figure]:
    limits = [each.seconds for each in runs.limits]
    yield Figure(
        f"import {count:,} new students",
        "(a) writing the same rows and compressing the file",
        ratios(runs.seconds, limits),
        target=Target(4, 2),
        measured=both(runs.seconds, limits),
    )


def _against_others(runs: _Runs, count: int) -> Iterator[Figure]:
    alone = [each.seconds for each in runs.alone]
    yield Figure(
        "(c) the obvious program on eventsourcing",
        f"import {count:,} new students",
        ratios(alone, runs.seconds),
        target=Target(8, 15, at_least=True),
        measured=both(alone, runs.seconds),
    )
    for name, found in runs.peers.items():
        of_all = [each.seconds / each.rows * count for each in found]
        sample = found[0].rows
        yield Figure(
            f"(c) the obvious program on {name}, for {sample:,} rows",
            "the import of as many",
            ratios(of_all, runs.seconds),
            measured=f"{seconds([each.seconds for each in found])} for the sample",
        )


def _sizes(ledger: Path, count: int) -> Iterator[Figure]:
    told = rows(ledger, "query", "SELECT sum(version) AS events FROM accounts")
    events = told[0]["events"] / count
    yield Figure("events", "one new account", (events,), EVENTS, Target(1))
    for name in (names.EVENTS, names.VIEWS):
        found = size(ledger, f"{name}*") / count
        target = Target(_ABOUT_A_KILOBYTE)
        yield Figure(f"{name}, all told", "one new account", (found,), BYTES, target)
