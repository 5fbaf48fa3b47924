"""The ledger that the tests damage, and what it would be if nothing had happened."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.running import Rows, copy_of, kept, rollbook, student_file, viewed


@dataclass(frozen=True)
class Story:
    """A ledger with one import, two files to come, and how each would leave it."""

    ledger: Path
    second: Path
    third: Path
    kept: tuple[Rows, Rows, Rows]
    viewed: tuple[Rows, Rows, Rows]


@pytest.fixture(scope="session")
def story(tmp_path_factory: pytest.TempPathFactory) -> Story:
    """500 students; a file changes all and brings 500 more; another changes a few."""
    folder = tmp_path_factory.mktemp("story")
    ledger = folder / "before"
    first = student_file(folder, "20240826", 500)
    second = student_file(folder, "20240827", 1000, years=1)
    third = student_file(folder, "20240828", 100, years=2)
    rollbook(ledger, "school", "add", "state", "--domain", "state.example.edu")
    assert rollbook(ledger, "import", first).exit_code == 0
    twin = copy_of(ledger, folder)
    states = [kept(twin)], [viewed(twin)]
    for file in (second, third):
        assert rollbook(twin, "import", file).exit_code == 0
        states[0].append(kept(twin))
        states[1].append(viewed(twin))
    return Story(
        ledger,
        second,
        third,
        (states[0][0], states[0][1], states[0][2]),
        (states[1][0], states[1][1], states[1][2]),
    )


@pytest.fixture
def ledger(story: Story, tmp_path: Path) -> Path:
    """A copy of the story's ledger, to be damaged."""
    return copy_of(story.ledger, tmp_path)
