"""What is different when somebody watches?"""

import fcntl
import os
import pty
import struct
import subprocess
import termios
from pathlib import Path

import pytest

from tests.cli.files import PEOPLE, row, write
from tests.cli.running import PROGRAM, Rollbook

WIDE = struct.pack("HHHH", 50, 200, 0, 0)


def on_a_terminal(*words: object, **environment: str) -> str:
    """What a terminal of 200 columns gets to see of both streams."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, WIDE)
    with subprocess.Popen(
        [PROGRAM, *map(str, words)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={"TERM": "xterm-256color", **environment},
    ):
        os.close(theirs)
        seen = _all_of(ours)
    os.close(ours)
    return seen


def _all_of(terminal: int) -> str:
    seen = b""
    while True:
        try:
            seen += os.read(terminal, 4096)
        except OSError:  # this is how Linux says that the other end is closed
            return seen.decode()


def test_an_import_shows_its_progress(state: Rollbook, tmp_path: Path) -> None:
    many = (row(word(number)) for number in range(5_000))
    file = write(tmp_path / "20240101_users.csv", PEOPLE, *many)
    seen = on_a_terminal("--ledger", state.ledger, "import", file)
    bar, _, table = seen.rpartition("5000/5000")
    assert "20240101_users.csv" in bar
    assert "created" in table


def test_a_refused_file_leaves_no_bar_behind(state: Rollbook, tmp_path: Path) -> None:
    file = write(tmp_path / "20240101_users.csv")
    seen = on_a_terminal("--ledger", state.ledger, "import", file)
    assert "no-header: The file is empty." in seen


@pytest.mark.parametrize("command", ["imports", "accounts", "history flo"])
def test_no_colour_is_shown_where_none_is_wanted(told: Rollbook, command: str) -> None:
    seen = on_a_terminal("--ledger", told.ledger, *command.split(), NO_COLOR="1")
    assert "flo" in seen or "20190107_mentors.csv" in seen
    assert "\x1b[3" not in seen


def word(number: int) -> str:
    """A number in letters: a name without digits."""
    return "".join("abcdefghij"[int(digit)] for digit in f"{number:05}")
