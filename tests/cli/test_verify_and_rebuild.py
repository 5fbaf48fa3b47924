"""Is a broken ledger told from a sound one, and are views made again?"""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.running import Rollbook

BREAKS = {
    "a kept file is other bytes": (
        "events.sqlite",
        "UPDATE kept_files SET sha256 = 'f' || substr(sha256, 2) "
        "WHERE sha256 = (SELECT min(sha256) FROM kept_files)",
        "sha256",
    ),
    "an event is gone": (
        "events.sqlite",
        "DELETE FROM stored_events WHERE topic = 'EmailChanged'",
        "without a gap",
    ),
    "an event cannot be read": (
        "events.sqlite",
        "UPDATE stored_events SET state = x'93' WHERE topic = 'RowRejected'",
        "cannot be read",
    ),
    "the roster forgets somebody": (
        "events.sqlite",
        "DELETE FROM roster",
        "roster",
    ),
    "a view tells another story": (
        "views.sqlite",
        'UPDATE imports SET created = 99 WHERE "import" = 1',
        "imports",
    ),
    "a view lost an account": (
        "views.sqlite",
        "DELETE FROM versions WHERE username = 'flo'",
        "account_versions",
    ),
}


def tamper(database: Path, sql: str) -> None:
    """Change a database behind the program's back."""
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute(sql).rowcount > 0
        connection.commit()


def test_a_sound_ledger_is_said_to_be_so(told: Rollbook) -> None:
    answer = told("verify")
    assert (answer.code, answer.err) == (0, "")
    assert {line.split()[0] for line in answer.out.splitlines()} == {"ok"}


@pytest.mark.parametrize("kind", BREAKS)
def test_a_broken_ledger_is_told_with_what_is_broken(
    told_anew: Rollbook, kind: str
) -> None:
    told_anew("imports")
    database, sql, says = BREAKS[kind]
    tamper(told_anew.ledger / database, sql)
    answer = told_anew("verify")
    assert answer.code == 1
    assert "broken" in answer.out
    told = answer.out.partition("broken")[2]
    assert says in told


def test_views_are_made_again_as_they_were(told_anew: Rollbook) -> None:
    before = [told_anew.json(*words.split()) for words in ("accounts", "imports")]
    tamper(told_anew.ledger / "views.sqlite", "DELETE FROM versions")
    assert told_anew.json("accounts") == []
    answer = told_anew("rebuild")
    assert (answer.code, answer.out) == (0, "")
    after = [told_anew.json(*words.split()) for words in ("accounts", "imports")]
    assert after == before


def test_views_that_are_gone_are_made_again_unasked(
    told: Rollbook, told_anew: Rollbook
) -> None:
    for file in told_anew.ledger.glob("views.sqlite*"):
        file.unlink()
    assert told_anew.json("accounts") == told.json("accounts")


def test_views_of_a_newer_program_are_told_with_the_way_out(
    told_anew: Rollbook,
) -> None:
    told_anew("imports")
    with closing(sqlite3.connect(told_anew.ledger / "views.sqlite")) as views:
        views.execute("PRAGMA user_version = 99")
    assert "rollbook rebuild" in told_anew.refuses("accounts")
    told_anew("rebuild")
    assert len(told_anew.json("accounts")) == 5
