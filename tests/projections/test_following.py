"""A second process takes a large import into the views while the first decides."""

import os
import signal
from collections.abc import Sequence
from pathlib import Path

import pytest

from ledger.follower import Stored
from ledger.importing import import_file
from ledger.ledger import Ledger
from projections import following
from projections.following import ViewsFollower
from projections.standing import Standing
from projections.verifying import views_match_events
from tests.ledger.given import ANN, BOB, students
from tests.projections.looking import looking

MANY = [f"u{n},u{n}@state.example.edu,Uma" for n in range(2_500)]


@pytest.fixture(autouse=True)
def worth_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(following, "WORTH_IT", 1)


def position(ledger: Ledger) -> int:
    """Where the views stand, as they lie on the disk."""
    return Standing.of(f"file:{ledger.path / 'views.sqlite'}").position


def take(ledger: Ledger, *rows: str, day: int, follower: ViewsFollower) -> None:
    import_file(ledger, students(*rows, day=day), follower=follower)


def test_the_views_are_there_when_the_import_is(ledger: Ledger) -> None:
    follower = ViewsFollower(ledger)
    take(ledger, *MANY, day=26, follower=follower)
    assert position(ledger) == ledger.last_position()
    take(ledger, ANN, *MANY[1:], day=27, follower=follower)
    assert position(ledger) == ledger.last_position()
    with looking(ledger) as reader:
        assert list(views_match_events(ledger, reader)) == []


def test_a_small_import_is_followed_by_nobody(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "WORTH_IT", 3)
    take(ledger, ANN, BOB, day=26, follower=ViewsFollower(ledger))
    assert not (ledger.path / "views.sqlite").exists()


class Killed(ViewsFollower):
    """A follower whose process is killed behind the first events."""

    def take(self, events: Sequence[Stored]) -> None:
        super().take(events)
        if self._process:
            os.kill(self._process.pid, signal.SIGKILL)
            self._process.wait()


def test_what_a_killed_process_did_not_take_in_is_caught_up(ledger: Ledger) -> None:
    before = ledger.last_position()
    take(ledger, *MANY, day=26, follower=Killed(ledger))
    assert position(ledger) == before
    with looking(ledger) as reader:
        assert reader.objects("SELECT count(*) AS n FROM accounts") == [{"n": 2_500}]
        assert list(views_match_events(ledger, reader)) == []


def test_a_process_that_cannot_go_on_ends_by_itself(ledger: Ledger) -> None:
    take(ledger, *MANY, day=26, follower=ViewsFollower(ledger))
    follower = ViewsFollower(ledger)
    follower.begin(ledger.last_position(), len(MANY))
    process = follower._process
    assert process is not None
    follower.take([("no stream", 1, "UserCreated", b"")])
    assert process.wait(timeout=20) == 1
    follower.end(written=False)


class Failing(ViewsFollower):
    """A follower under whom the import itself breaks off."""

    def end(self, *, written: bool) -> None:
        assert not written
        super().end(written=written)


def test_of_an_import_that_broke_off_the_views_know_nothing(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise KeyboardInterrupt

    before = ledger.last_position()
    monkeypatch.setattr("ledger.roster.Roster.write", fail)
    with pytest.raises(KeyboardInterrupt):
        take(ledger, *MANY, day=26, follower=Failing(ledger))
    assert position(ledger) == ledger.last_position() == before


def test_views_that_moved_on_are_left_alone(ledger: Ledger, tmp_path: Path) -> None:
    take(ledger, ANN, day=26, follower=ViewsFollower(ledger))
    stands = position(ledger)
    message = following._encode([("0" * 32, 1, "UserCreated", b"")])
    pipe = tmp_path / "pipe"
    pipe.write_bytes(len(message).to_bytes(4, "big") + message + bytes(4))
    with (
        pipe.open("rb") as events,
        pytest.raises(following._Abandoned),
    ):
        following.follow(events, f"file:{ledger.path / 'views.sqlite'}", stands - 1)
    assert position(ledger) == stands
