"""What the command line's tests begin with."""

from pathlib import Path

import pytest

from tests.cli import story
from tests.cli.files import copied, write
from tests.cli.running import Answer, Rollbook


@pytest.fixture
def nothing(tmp_path: Path) -> Rollbook:
    """No ledger yet."""
    return Rollbook(tmp_path / "ledger")


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> Rollbook:
    """The small history; do not write to it."""
    folder = tmp_path_factory.mktemp("story")
    rollbook = Rollbook(folder / "ledger")
    story.tell(rollbook, folder)
    return rollbook


@pytest.fixture
def told_anew(told: Rollbook, tmp_path: Path) -> Rollbook:
    """The small history, to write to."""
    return Rollbook(copied(told.ledger, tmp_path / "ledger"))


@pytest.fixture
def tonight(tmp_path: Path) -> Path:
    """A file that is to come into the small history."""
    return write(tmp_path / "20230109_users.csv", *story.TONIGHT)


@pytest.fixture(scope="session")
def _state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    ledger = tmp_path_factory.mktemp("state") / "ledger"
    Rollbook(ledger)("school", "add", "State", "--domain", "state.example.edu", "--sso")
    return ledger


@pytest.fixture
def state(_state: Path, tmp_path: Path) -> Rollbook:
    """A ledger with State in it, and nobody."""
    return Rollbook(copied(_state, tmp_path / "ledger"))


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the demo plays: its ledger and its files."""
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="session")
def demo_answer(demo_folder: Path) -> Answer:
    """What the demo says."""
    return Rollbook(demo_folder / "ledger")("demo", demo_folder / "files")


@pytest.fixture(scope="session")
def demo(demo_answer: Answer, demo_folder: Path) -> Rollbook:
    """The demo's ledger; do not write to it."""
    assert demo_answer.code == 0, demo_answer.err
    return Rollbook(demo_folder / "ledger")
