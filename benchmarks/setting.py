"""How large are the benchmarks, how often do they run, and where are their files?"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.history import University

CHANGE: Final = 0.005


@dataclass(frozen=True, slots=True)
class Setting:
    """The parameters of a run."""

    folder: Path
    scale: float = 1
    runs: int = 3
    seed: int = 1

    def scaled(self, size: int, at_least: int = 1) -> int:
        """A size of the whole benchmarks, at our scale."""
        return max(at_least, round(size * self.scale))

    def university(self, students: int) -> University:
        """A university of so many students, at the beginning of its history."""
        return University(students, CHANGE, self.seed)

    @contextmanager
    def place(self) -> Iterator[Path]:
        """A folder that is removed afterwards."""
        path = Path(tempfile.mkdtemp(dir=self.folder))
        try:
            yield path
        finally:
            shutil.rmtree(path)


def copied(folder: Path, name: Path) -> Path:
    """A copy of a ledger, in the place of the last one."""
    shutil.rmtree(name, ignore_errors=True)
    shutil.copytree(folder, name)
    return name
