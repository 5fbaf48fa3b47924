"""A ledger that was killed while it was made can be begun again."""

from pathlib import Path

import pytest

from tests.faults.running import killed, rollbook

ADD = ("school", "add", "state", "--domain", "state.example.edu")


@pytest.mark.parametrize(
    "place",
    [
        "die:before:1:ledger.folder:private_file",
        "die:after:1:ledger.folder:private_file",
        "die:after:1:ledger.folder:_make_ours",
        "die:after:1:ledger.store:create_tables",
        "die:before:1:eventsourcing.sqlite:SQLiteConnection.commit",
        "die:after:1:eventsourcing.sqlite:SQLiteConnection.commit",
        "die:before:1:ledger.schools:insert",
        "die:before:2:eventsourcing.sqlite:SQLiteConnection.commit",
    ],
)
def test_a_ledger_killed_while_it_was_begun_is_finished_by_the_next_try(
    place: str, tmp_path: Path
) -> None:
    ledger = tmp_path / "ledger"
    killed([place], ledger, *ADD)
    assert rollbook(ledger, *ADD).exit_code == 0
    assert rollbook(ledger, "verify").exit_code == 0
    assert "state" in rollbook(ledger, "school", "list").stdout


def test_a_school_added_before_the_kill_is_there(tmp_path: Path) -> None:
    ledger = tmp_path / "ledger"
    place = "die:after:2:eventsourcing.sqlite:SQLiteConnection.commit"
    killed([place], ledger, *ADD)
    again = rollbook(ledger, *ADD)
    assert again.exit_code == 2
    assert "state is in the ledger already" in again.stderr
