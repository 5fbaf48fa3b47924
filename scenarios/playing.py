"""How do scenarios end when they are played, and what if a rule is left out?

They are played in processes of their own, so that nothing of them is left here.
"""

import io
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from pytest_bdd.parser import Feature, Scenario

from scenarios.reading import Place

Progress = Callable[[int, int], None]
"""Told how many of how many files are done."""

_PLAYED = (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED)
_OPTIONS = (
    *("-p", "scenarios.plugin"),
    *("-p", "no:terminal"),
    *("-p", "no:cacheprovider"),
    *("-p", "no:xdist"),
    *("-o", "addopts="),
    "--assert=plain",
)


class PlayingFailed(Exception):
    """Scenarios could not be played at all; the sentence says which."""


@dataclass(slots=True)
class _Watcher:
    """Notes how each scenario ended: pytest tells it as a plugin."""

    places: dict[str, Place] = field(default_factory=dict)
    ended: dict[Place, bool] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)

    def pytest_bdd_before_scenario(
        self, request: pytest.FixtureRequest, feature: Feature, scenario: Scenario
    ) -> None:
        """Note where the test's scenario stands; so far it passes."""
        place = feature.filename, scenario.line_number
        self.places[request.node.nodeid] = place
        self.ended.setdefault(place, True)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Note the file that could not be read."""
        if report.failed:
            self.unread.append(str(report.longrepr))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note the scenario that failed, in any of its examples."""
        if report.failed and report.nodeid in self.places:
            self.ended[self.places[report.nodeid]] = False


@contextmanager
def played_elsewhere() -> Iterator[ProcessPoolExecutor]:
    """Processes in which scenarios can be played, each for one call.

    Raises PlayingFailed where one of them is killed.
    """
    spawn = get_context("spawn")
    try:
        with ProcessPoolExecutor(
            os.cpu_count(), mp_context=spawn, max_tasks_per_child=1
        ) as pool:
            yield pool
    except BrokenProcessPool:
        raise PlayingFailed("a process that played scenarios was killed") from None


def play_all(
    files: Sequence[Path], progress: Progress | None = None
) -> dict[Place, bool]:
    """Whether each scenario of the files passes. Raises PlayingFailed."""
    ended: dict[Place, bool] = {}
    done = 0
    with played_elsewhere() as pool:
        shares = {pool.submit(play, share): len(share) for share in _shares(files)}
        for finished in as_completed(shares):
            ended |= finished.result()
            done += shares[finished]
            if progress:
                progress(done, len(files))
    return ended


def play(
    files: Sequence[Path], without: str | None = None, *, until_one_fails: bool = False
) -> dict[Place, bool]:
    """Whether each scenario that was played passes, the rule being left out.

    Those that show the rule come first. Raises PlayingFailed.
    """
    if not files:
        return {}
    watcher, told = _Watcher(), io.StringIO()
    words = [*_OPTIONS, *map(str, files)]
    words += ["--without-rule", without] if without else []
    words += ["--exitfirst"] if until_one_fails else []
    os.environ.pop("PYTEST_ADDOPTS", None)
    with TemporaryDirectory() as folder, redirect_stdout(told), redirect_stderr(told):
        code = pytest.main([*words, "--basetemp", folder], plugins=[watcher])
    if code not in _PLAYED or (code and all(watcher.ended.values())):
        named = "; ".join(watcher.unread or [file.name for file in files])
        raise PlayingFailed(f"the scenarios could not be played: {named}")
    return watcher.ended


def _shares(files: Sequence[Path]) -> Iterable[Sequence[Path]]:
    """The files in parts, small enough that no process is left with a long one."""
    count = max(1, min(len(files), 2 * (os.cpu_count() or 1)))
    return [files[first::count] for first in range(count)]
