"""After a crash at any instant the whole import is there, or none of it."""

import json
import signal
import subprocess
from pathlib import Path

import pytest

from tests.faults.conftest import Story
from tests.faults.running import (
    installed,
    kept,
    killed,
    rollbook,
    student_file,
    viewed,
)

BEFORE_THE_COMMIT = (
    "die:before:1:ledger.ledger:Ledger.writing",
    "die:before:1:ledger.taking:run_file",
    "die:before:1:ledger.writing:insert",
    "die:after:1:ledger.writing:insert",
    "die:after:1:ledger.kept_files:keep",
    "die:after:1:ledger.recordings:record_import",
    "die:before:1:ledger.roster:Roster.write",
    "die:after:1:ledger.roster:Roster.write",
    "die:before:1:eventsourcing.sqlite:SQLiteConnection.commit",
)
AFTER_THE_COMMIT = (
    "die:after:1:eventsourcing.sqlite:SQLiteConnection.commit",
    "die:after:1:ledger.importing:import_file",
    "die:before:1:projections.views:Views.catch_up",
)


@pytest.mark.parametrize("place", BEFORE_THE_COMMIT)
def test_killed_before_the_commit_an_import_leaves_nothing(
    place: str, story: Story, ledger: Path
) -> None:
    killed([place], ledger, "import", story.second)
    assert kept(ledger) == story.kept[0]
    _sound_and_completed(ledger, story)


@pytest.mark.parametrize("place", AFTER_THE_COMMIT)
def test_killed_after_the_commit_an_import_is_there_as_a_whole(
    place: str, story: Story, ledger: Path
) -> None:
    killed([place], ledger, "import", story.second)
    assert kept(ledger) == story.kept[1]
    _sound_and_completed(ledger, story)


def test_pages_that_an_unfinished_import_wrote_to_the_disk_are_not_read(
    story: Story, ledger: Path, tmp_path: Path
) -> None:
    large = student_file(tmp_path, "20240827", 8000, years=1)
    places = ["cache:500", "die:after:1:ledger.writing:Writing.finish"]
    killed(places, ledger, "import", large)
    assert (ledger / "events.sqlite-wal").stat().st_size > 1_000_000
    assert kept(ledger) == story.kept[0]
    assert rollbook(ledger, "verify").exit_code == 0


@pytest.mark.parametrize(
    "place",
    [
        "die:after:3:projections.following:ViewsFollower.take",
        "die:after:1:ledger.write_behind:WriteBehind._insert",
        "die:after:1:ledger.writing:Writing.finish",
        "die:before:1:eventsourcing.sqlite:SQLiteConnection.commit",
        "die:before:1:projections.following:ViewsFollower.end",
    ],
)
def test_killed_while_a_second_process_follows_the_views_are_what_the_events_say(
    place: str, ledger: Path, tmp_path: Path
) -> None:
    large = student_file(tmp_path, "20240827", 8000, years=1)
    killed([place], ledger, "import", large)
    assert rollbook(ledger, "verify").exit_code == 0
    rollbook(ledger, "import", large)
    listed = rollbook(ledger, "imports", "--json").stdout
    assert json.loads(listed)[-1]["rows"] == 8000
    assert rollbook(ledger, "verify").exit_code == 0


def test_killed_in_the_second_of_two_files_the_first_one_stays(
    story: Story, ledger: Path
) -> None:
    place = "die:after:2:ledger.writing:Writing.finish"
    killed([place], ledger, "import", story.second, story.third)
    assert kept(ledger) == story.kept[1]
    rollbook(ledger, "import", story.second, story.third)
    assert (kept(ledger), viewed(ledger)) == (story.kept[2], story.viewed[2])


@pytest.mark.parametrize("seconds", [0.05, 0.15, 0.25, 0.35, 0.5])
def test_killed_by_the_clock_an_import_is_there_as_a_whole_or_not_at_all(
    seconds: float, story: Story, ledger: Path
) -> None:
    process = installed(ledger, "import", story.second)
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)
    assert kept(ledger) in story.kept[:2]
    _sound_and_completed(ledger, story)


def _sound_and_completed(ledger: Path, story: Story) -> None:
    verified = rollbook(ledger, "verify")
    assert (verified.exit_code, "broken" in verified.stdout) == (0, False)
    assert rollbook(ledger, "import", story.second).exit_code == 0
    assert (kept(ledger), viewed(ledger)) == (story.kept[1], story.viewed[1])
