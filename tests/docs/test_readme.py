"""Do the walk-throughs of the pages do what they show?"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("page", ["README.md", "docs/conformance.md"])
def test_a_walk_through_prints_what_the_page_shows(page: str, tmp_path: Path) -> None:
    steps = list(_steps((ROOT / page).read_text(encoding="utf-8")))
    assert len(steps) > 6
    for command, expected in steps:
        assert _run(command, tmp_path) == expected, command


def _steps(text: str) -> list[tuple[str, list[str]]]:
    steps: list[tuple[str, list[str]]] = []
    for block in re.findall(r"```console\n(.*?)```", text, re.DOTALL):
        for line in block.splitlines():
            if line.startswith("$ "):
                steps.append((line[2:], []))
            elif line.startswith("> "):
                command, expected = steps[-1]
                steps[-1] = (f"{command}\n{line[2:]}", expected)
            else:
                steps[-1][1].append(line)
    return steps


def _run(command: str, folder: Path) -> list[str]:
    """What a terminal would show: stderr and stdout as they come."""
    environment = {
        **{k: v for k, v in os.environ.items() if not k.startswith("ROLLBOOK")},
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
    }
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return [line.rstrip() for line in done.stdout.splitlines()]
