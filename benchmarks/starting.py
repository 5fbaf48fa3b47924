"""How soon does the program answer?"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks.figure import Figure, Target, both, ratios
from benchmarks.large_ledger import large_ledger
from benchmarks.measuring import expect, python
from benchmarks.program import rollbook
from benchmarks.setting import Setting

ACCOUNTS: Final = 1_000_000
NEEDS: Final = 4_000_000_000

_RUNS = 7
_AT_ONCE = Target(1.5)
_SOON = Target(4)


def figures(setting: Setting) -> Iterator[Figure]:
    """Ask a large ledger about one user, in turn with a Python that imports click."""
    count = setting.scaled(ACCOUNTS)
    with setting.place() as place:
        large = large_ledger(setting, place, count)
        user, ledger = large.username, large.ledger
        asked = {
            "--version": (("--version",), _AT_ONCE),
            "show USER": (("show", user), _SOON),
            "history USER": (("history", user), _SOON),
            "why USER FIELD": (("why", user, "school_year_name"), _SOON),
        }
        for name, (words, target) in asked.items():
            yield _figure(setting, ledger, f"rollbook {name}", words, target)


def _figure(
    setting: Setting, ledger: Path, name: str, words: tuple[str, ...], target: Target
) -> Figure:
    ours, theirs = [], []
    rollbook(ledger, *words)
    for _ in range(setting.runs * _RUNS):
        answer = rollbook(ledger, *words)
        expect(f"{name}: an answer", bool(answer.said), True)
        ours.append(answer.seconds)
        theirs.append(python("-c", "import click").seconds)
    against = 'python -c "import click"'
    return Figure(
        name, against, ratios(ours, theirs), target=target, measured=both(ours, theirs)
    )
