"""Is every rule noticed by a scenario? ``python -m scenarios.mutants [RULE...]``.

Each rule is left out in turn, and the scenarios are played: those that show the rule
first, all others if none of them fails. A rule that nobody misses has survived.
"""

import sys
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from domain.catalogue import RULES
from scenarios.playing import PlayingFailed, play, play_all, played_elsewhere
from scenarios.reading import HERE, Scenario, by_rule, feature_files, read_scenarios

_FINDINGS = 1
_WRONG = 2


@dataclass(frozen=True, slots=True)
class Mutant:
    """The program without a rule, and the first scenario that noticed, if one did."""

    rule: str
    noticed_by: str | None

    def __str__(self) -> str:
        if self.noticed_by is None:
            return f"SURVIVED  {self.rule}"
        return f"killed    {self.rule}  (by: {self.noticed_by})"


def mutants(
    rules: Iterable[str], scenarios: Sequence[Scenario], pool: ProcessPoolExecutor
) -> Iterable[Mutant]:
    """Each rule left out in turn, in order; the scenarios pass while none is."""
    shown = by_rule(scenarios)
    everything = _files(scenarios)
    return pool.map(
        _mutant,
        *zip(*((r, _files(shown.get(r, ())), everything) for r in rules), strict=True),
    )


def _mutant(rule: str, first: list[Path], everything: list[Path]) -> Mutant:
    others = [file for file in everything if file not in first]
    for files in (first, others):
        ended = play(files, rule, until_one_fails=True)
        for scenario in read_scenarios(files):
            if ended.get(scenario.place, True) is False:
                return Mutant(rule, scenario.title)
    return Mutant(rule, None)


def _files(scenarios: Iterable[Scenario]) -> list[Path]:
    return list(dict.fromkeys(scenario.file for scenario in scenarios))


def main(words: Sequence[str], folder: Path = HERE) -> int:
    """Leave the named rules out, or all; gives the exit code."""
    if unknown := set(words) - RULES.keys():
        print(f"there is no rule {min(unknown)}", file=sys.stderr)
        return _WRONG
    try:
        return _hunted(words or list(RULES), folder)
    except PlayingFailed as failed:
        print(failed, file=sys.stderr)
        return _WRONG


def _hunted(rules: Sequence[str], folder: Path) -> int:
    scenarios = read_scenarios(feature_files(folder))
    ended = play_all(_files(scenarios))
    if failed := [s.title for s in scenarios if not ended.get(s.place)]:
        print("these scenarios fail with every rule in place:", file=sys.stderr)
        print(*failed, sep="\n", file=sys.stderr)
        return _WRONG
    survived = 0
    with played_elsewhere() as pool:
        for mutant in mutants(rules, scenarios, pool):
            print(mutant, flush=True)
            survived += mutant.noticed_by is None
    print(f"{len(rules)} rules: {len(rules) - survived} killed, {survived} survived")
    return _FINDINGS if survived else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
