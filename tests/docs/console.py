"""What a terminal shows when a user types commands: run for real, in a folder."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Shown:
    """A command as it was typed, the lines that it printed, and its exit code."""

    command: str
    lines: list[str]
    code: int

    def __str__(self) -> str:
        first, *more = self.command.splitlines()
        return "\n".join([f"$ {first}", *(f"> {line}" for line in more), *self.lines])


def shown(command: str, folder: Path) -> Shown:
    """Run a command: stderr and stdout as they come."""
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=folder,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    lines = [line.rstrip() for line in done.stdout.splitlines()]
    return Shown(command, lines, done.returncode)


def _environment() -> dict[str, str]:
    """Ours without what would change the answers; the installed program comes first."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(_NOT_OURS)}
    return {**kept, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}


_NOT_OURS = ("ROLLBOOK", "PYTEST", "COLUMNS")
