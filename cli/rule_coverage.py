"""How well is each rule covered, by scenarios and by the rows of the ledger?"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from cli.opening import opened
from cli.rule_entries import Entry, Shown
from ledger.folder import EVENTS
from projections.conformance import conformance_by_rule
from projections.rows_of_rules import rows_of_rules
from scenarios.playing import Progress, play_all
from scenarios.reading import Place, Scenario


def cover(ledger: Path, told: Sequence[Entry], shown: Shown) -> list[str]:
    """Add each rule's coverage; gives the scenarios that failed, by title.

    Raises PlayingFailed.
    """
    scenarios = [s for each in told for s in shown.get(each["rule"], ())]
    ended, counted = _played(scenarios), _counted_in(ledger)
    for each in told:
        rule = each["rule"]
        places = [scenario.place for scenario in shown.get(rule, ())]
        each["passing"] = sum(ended.get(place, False) for place in places)
        each["rows"] = counted and counted.rows.get(rule, 0)
        each["conformance"] = counted and counted.conformance.get(rule)
    return sorted({s.title for s in scenarios if not ended.get(s.place, False)})


def _played(scenarios: Sequence[Scenario]) -> Mapping[Place, bool]:
    """Whether each scenario passes; how far they are is told on a terminal."""
    files = list(dict.fromkeys(scenario.file for scenario in scenarios))
    with _bar(len(files)) as progress:
        return play_all(files, progress)


@dataclass(frozen=True, slots=True)
class _Counted:
    """Per rule of which there is something to tell: what a ledger says of it."""

    rows: Mapping[str, int]
    conformance: Mapping[str, Mapping[str, int]]


def _counted_in(ledger: Path) -> _Counted | None:
    """What a ledger says of the rules, None where there is no ledger."""
    if not (ledger / EVENTS).exists():
        return None
    with opened(ledger) as found:
        reader = found.reader
        return _Counted(rows_of_rules(reader), conformance_by_rule(reader))


@contextmanager
def _bar(files: int) -> Iterator[Progress | None]:
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=files, label="scenarios", file=sys.stderr) as bar:
        yield lambda done, _: bar.update(done - bar.pos)
