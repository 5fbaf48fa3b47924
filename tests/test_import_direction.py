"""Do imports run one way, and does the linter say so where they do not?"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

WRONG_WAY = [
    ("domain", "from ledger.run import Run"),
    ("domain", "from projections.views import Views"),
    ("domain", "import sqlite3"),
    ("domain", "import eventsourcing.domain"),
    ("domain", "import random"),
    ("domain", "import time"),
    ("ledger", "from projections.views import Views"),
    ("ledger", "import cli.main"),
    ("projections", "from cli.main import main"),
    ("projections", "from scenarios.university import SCHOOL"),
    ("scenarios", "from cli.main import main"),
    ("cli", "from tests.docs.pages import DOCS"),
    ("cli", "from benchmarks.history import University"),
    ("benchmarks", "from cli.main import main"),
]
RIGHT_WAY = [
    ("cli", "from projections.views import Views"),
    ("cli", "from scenarios.university import SCHOOL"),
    ("projections", "from ledger.recorded import Fact"),
    ("benchmarks", "from scenarios.university import SCHOOL"),
    ("ledger", "from domain.account import Account"),
]


@pytest.mark.parametrize(("package", "line"), WRONG_WAY)
def test_an_import_in_the_wrong_direction_is_reported(package: str, line: str) -> None:
    assert "TID251" in _lint(package, line)


@pytest.mark.parametrize(("package", "line"), RIGHT_WAY)
def test_an_import_in_the_right_direction_is_fine(package: str, line: str) -> None:
    assert "TID251" not in _lint(package, line)


def _lint(package: str, line: str) -> str:
    ruff = shutil.which("ruff", path=str(Path(sys.executable).parent))
    assert ruff
    done = subprocess.run(
        [ruff, "check", "--select=TID251", "--stdin-filename", f"{package}/x.py", "-"],
        input=f"{line}\n",
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout
