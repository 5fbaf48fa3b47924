"""Two processes at one ledger: writers take turns, readers see what is finished."""

import json
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path

import pytest

from ledger.ledger import open_ledger
from projections.views import Views
from tests.faults.conftest import Story
from tests.faults.running import (
    installed,
    kept,
    rollbook,
    staged,
    student_file,
    viewed,
)

IN_THE_TRANSACTION = "wait:after:1:ledger.roster:Roster.write"
BEFORE_THE_LOCK = "wait:before:1:ledger.ledger:Ledger.writing"


@contextmanager
def standing(
    place: str, ledger: Path, *arguments: object
) -> Iterator["subprocess.Popen[str]"]:
    """A process that has come to a place and waits there."""
    process = staged([place], ledger, *arguments)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "here\n"
        yield process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)


def go_on(process: "subprocess.Popen[str]") -> int:
    """Let a standing process go to its end; its exit code."""
    process.communicate("go\n", timeout=60)
    return process.returncode


def test_a_second_import_waits_until_the_first_one_is_done(
    story: Story, ledger: Path
) -> None:
    with (
        standing(IN_THE_TRANSACTION, ledger, "import", story.second) as first,
        standing(BEFORE_THE_LOCK, ledger, "import", story.third) as second,
    ):
        assert second.stdin is not None
        second.stdin.write("go\n")
        second.stdin.flush()
        with pytest.raises(subprocess.TimeoutExpired):
            second.wait(timeout=0.3)
        assert go_on(first) == 0
        second.communicate(timeout=60)
        assert second.returncode == 0
    assert (kept(ledger), viewed(ledger)) == (story.kept[2], story.viewed[2])


def test_an_import_that_waited_in_vain_says_so_and_changes_nothing(
    story: Story, ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ROLLBOOK_SQLITE_LOCK_TIMEOUT", "1")
    with standing(IN_THE_TRANSACTION, ledger, "import", story.second) as first:
        refused = rollbook(ledger, "import", story.third)
        assert refused.exit_code == 2
        assert "is being written by another rollbook: wait for it" in refused.stderr
        assert kept(ledger) == story.kept[0]
        assert go_on(first) == 0
    assert kept(ledger) == story.kept[1]


def test_the_events_of_imports_that_race_never_interleave(
    ledger: Path, tmp_path: Path
) -> None:
    files = [student_file(tmp_path, f"2024082{n}", 50 * n, years=n) for n in (7, 8, 9)]
    racing = [installed(ledger, "import", file) for file in files]
    ends = {(p.communicate(timeout=120)[1], p.returncode) for p in racing}
    assert {code for _, code in ends} <= {0, 2}
    assert all("dated-before" in told for told, code in ends if code == 2)
    with open_ledger(ledger) as opened:
        facts = list(opened.all_facts())
    assert [fact.position for fact in facts] == list(range(1, len(facts) + 1))
    numbers = [fact.recorded.cause.import_number for fact in facts]
    runs = [number for number, _ in groupby(numbers) if number is not None]
    assert runs == list(range(1, len(runs) + 1))
    assert rollbook(ledger, "verify").exit_code == 0


def test_a_reader_sees_the_state_before_an_import_that_is_not_done(
    story: Story, ledger: Path
) -> None:
    with standing(IN_THE_TRANSACTION, ledger, "import", story.second) as process:
        with open_ledger(ledger) as opened:
            assert len(list(opened.all_facts())) == len(story.kept[0]["stored_events"])
            assert Views(opened).catch_up() == 0
        assert viewed(ledger) == story.viewed[0]
        assert rollbook(ledger, "accounts", "--json").exit_code == 0
        assert rollbook(ledger, "plan", story.third).exit_code == 0
        assert go_on(process) == 0
    assert (kept(ledger), viewed(ledger)) == (story.kept[1], story.viewed[1])


def test_two_changes_of_a_school_s_settings_are_both_kept(ledger: Path) -> None:
    change = ("school", "set", "state")
    with standing(BEFORE_THE_LOCK, ledger, *change, "--sso") as process:
        assert rollbook(ledger, *change, "--domain", "alumni.example").exit_code == 0
        assert go_on(process) == 0
    (school,) = json.loads(rollbook(ledger, "school", "list", "--json").stdout)
    assert (school["domains"], school["sso"]) == (["alumni.example"], True)
