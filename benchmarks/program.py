"""The program as its user runs it: commands, whose work is looked at afterwards."""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.history.night import Counts
from benchmarks.measuring import Measured, expect, measured
from scenarios.university import DOMAINS, SCHOOL

COMMAND = Path(sys.executable).parent / "rollbook"

_SOME_ROWS_REJECTED = 1


def rollbook(ledger: Path, *words: str | Path) -> Measured:
    """Run a command on a ledger. Raises BenchmarkFailed."""
    fine = (0, _SOME_ROWS_REJECTED)
    return measured([COMMAND, "--ledger", ledger, *words], fine)


def begin(ledger: Path) -> None:
    """A ledger with the school, and no file yet."""
    domains = [word for domain in DOMAINS for word in ("--domain", domain)]
    rollbook(ledger, "school", "add", SCHOOL, *domains, "--sso")


def run_import(ledger: Path, path: Path, expected: Sequence[Counts]) -> Measured:
    """Import a file or a folder of files that the ledger does not know yet.

    Raises BenchmarkFailed where it did not do with each of them what is expected.
    """
    done = rollbook(ledger, "import", path)
    listed = rows(ledger, "imports")[-len(expected) :]
    for counts, found in zip(expected, listed, strict=True):
        told = {each: found[each] for each in counts}
        expect(f"import {found['import']}: counts", told, counts)
    return done


def rows(ledger: Path, *words: str) -> list[dict[str, Any]]:
    """The rows that a command prints."""
    found: list[dict[str, Any]] = json.loads(rollbook(ledger, *words, "--json").said)
    return found


def size(ledger: Path, name: str = "*") -> int:
    """The bytes of a ledger's files."""
    return sum(file.stat().st_size for file in ledger.glob(name))
