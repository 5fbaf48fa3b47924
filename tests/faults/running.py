"""Ledgers to be damaged, the command that damages them, and what is left."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from click.testing import CliRunner, Result

from cli.main import main
from tests.faults.staged import ROLLBOOK

Rows = dict[str, list[tuple[object, ...]]]

HEADER = "username,email_address,first_name,last_name,primary_education:major_names\n"


def student_file(folder: Path, day: str, count: int, years: int = 0) -> Path:
    """A file of so many students, who all moved on in each of the years."""
    file = folder / f"{day}_users.csv"
    rows = (
        f"s{n:05},s{n:05}@state.example.edu,Ann,Lee{_in_letters(n)},"
        f"Art of the year {n + years};History of the year {n + years}\n"
        for n in range(count)
    )
    file.write_text(HEADER + "".join(rows))
    return file


def _in_letters(number: int) -> str:
    return str(number).translate(str.maketrans("0123456789", "abcdefghij"))


def rollbook(ledger: Path, *arguments: object) -> Result:
    """Run a command here; nothing unforeseen may come of it."""
    result = CliRunner().invoke(main, ["--ledger", str(ledger), *map(str, arguments)])
    assert result.exception is None or isinstance(result.exception, SystemExit)
    return result


def installed(ledger: Path, *arguments: object) -> "subprocess.Popen[str]":
    """Start the installed command as a process of its own."""
    return _process([str(ROLLBOOK), "--ledger", str(ledger), *map(str, arguments)])


def staged(
    places: list[str], ledger: Path, *arguments: object
) -> "subprocess.Popen[str]":
    """Start the installed command, staged to stop somewhere."""
    module = [sys.executable, "-m", "tests.faults.staged", *places, "--"]
    return _process([*module, "--ledger", str(ledger), *map(str, arguments)])


def _process(command: list[str]) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"ROLLBOOK_SQLITE_LOCK_TIMEOUT": "30"},
    )


def killed(places: list[str], ledger: Path, *arguments: object) -> None:
    """Run the command until it kills itself."""
    process = staged(places, ledger, *arguments)
    _, told = process.communicate(timeout=60)
    assert process.returncode == -signal.SIGKILL, f"it lived: {told}"


def copy_of(ledger: Path, folder: Path) -> Path:
    """The ledger once more, to be damaged."""
    return Path(shutil.copytree(ledger, folder / "ledger"))


def kept(ledger: Path) -> Rows:
    """All that the ledger keeps, but for the clock's readings."""
    rows = _rows(ledger / "events.sqlite")
    rows["recorded_imports"] = [row[:-1] for row in rows["recorded_imports"]]
    rows["roster"] = sorted(row[1:] for row in rows["roster"])
    return rows


def viewed(ledger: Path) -> Rows:
    """All that the views hold."""
    return _rows(ledger / "views.sqlite")


def _rows(database: Path) -> Rows:
    with closing(sqlite3.connect(database)) as connection:
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).fetchall()
        return {
            name: sorted(connection.execute(_ALL.format(name)).fetchall(), key=repr)
            for (name,) in names
        }


_ALL = 'SELECT * FROM "{}"'
