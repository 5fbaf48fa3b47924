"""How long does a command take, and how much memory does it need?"""

import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_KILOBYTES = 1 if sys.platform == "darwin" else 1024


class BenchmarkFailed(Exception):
    """Something did not do what was to be measured: no time of it counts."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A command that ran: wall-clock seconds, peak memory in bytes, and its stdout."""

    seconds: float
    peak: int
    said: str


def measured(words: list[str | Path], fine: tuple[int, ...] = (0,)) -> Measured:
    """Run a command from start to end. Raises BenchmarkFailed."""
    with tempfile.TemporaryFile("w+") as said, tempfile.TemporaryFile("w+") as told:
        began = time.perf_counter()
        child = subprocess.Popen(words, stdout=said, stderr=told)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - began
        child.returncode = code = os.waitstatus_to_exitcode(status)
        said.seek(0)
        told.seek(0)
        if code not in fine:
            command = " ".join(map(str, words))
            raise BenchmarkFailed(f"{command}\nended with {code}: {told.read()}")
        return Measured(seconds, usage.ru_maxrss * _KILOBYTES, said.read())


def python(*words: str | Path) -> Measured:
    """Run this Python. Raises BenchmarkFailed."""
    return measured([sys.executable, *words])


@dataclass(frozen=True, slots=True)
class Reference:
    """What a program of ours measured of itself, its start-up aside."""

    seconds: float
    rows: int


def reference(module: str, *words: str | Path) -> Reference:
    """Run one of the modules that do something to compare with."""
    told: dict[str, Any] = json.loads(python("-m", f"benchmarks.{module}", *words).said)
    return Reference(told["seconds"], told["rows"])


def tell(seconds: float, rows: int) -> None:
    """Say what was measured, as ``reference`` reads it."""
    print(json.dumps({"seconds": seconds, "rows": rows}))


def expect(what: str, found: object, expected: object) -> None:
    """Let no time count where something else was done. Raises BenchmarkFailed."""
    if found != expected:
        raise BenchmarkFailed(f"{what}: {found}, and not {expected}")
