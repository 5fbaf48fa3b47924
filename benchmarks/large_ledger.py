"""A ledger of very many accounts, made once for all who measure it."""

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from benchmarks.history import University, night_file
from benchmarks.history.night import Counts
from benchmarks.history.university import START
from benchmarks.measuring import Measured
from benchmarks.program import begin, run_import
from benchmarks.setting import Setting

IN_A_FILE: Final = 100_000
"""So many rows, for the importer takes no file of 200,000 or of 50 MB."""


@dataclass(frozen=True, slots=True)
class Large:
    """The ledger, the command that made it, and somebody in it."""

    ledger: Path
    accounts: int
    made: Measured
    username: str


def large_ledger(setting: Setting, place: Path, accounts: int) -> Large:
    """Import so many new students with one command, a file a day."""
    ledger, files = place / "ledger", place / "files"
    files.mkdir(parents=True)
    counts = _write(setting, files, accounts)
    begin(ledger)
    made = run_import(ledger, files, counts)
    return Large(ledger, accounts, made, f"A{accounts // 2:07d}")


def _write(setting: Setting, files: Path, accounts: int) -> list[Counts]:
    counts = []
    for day, first in enumerate(range(0, accounts, IN_A_FILE)):
        university = University(
            min(IN_A_FILE, accounts - first),
            0,
            setting.seed,
            START + timedelta(days=day),
            first + 1,
        )
        night = next(university.nights(1))
        night_file(files, night)
        counts.append(night.counts)
    return counts
