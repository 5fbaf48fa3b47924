"""The views as a whole: brought up, rebuilt, and checked."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

import pytest

from domain.events import ConformanceRecorded, Tallied
from ledger.baselining import take_baseline
from ledger.conforming import record_conformance
from ledger.errors import LedgerError
from ledger.ledger import Ledger
from ledger.schools import SchoolSettings, set_school
from projections.catching_up import PROJECTIONS
from projections.verifying import views_match_events
from projections.views import Views
from tests.ledger.given import ANN, BOB, CY, run, students
from tests.projections.looking import everything, looking


@pytest.fixture
def ledger(ledger: Ledger) -> Ledger:
    """Ann and Bob came, and Ann changed."""
    run(ledger, students(ANN, BOB))
    run(ledger, students("ann,ann@post.example,Ann", BOB, "dee,,Dee", day=27))
    return ledger


@contextmanager
def database(ledger: Ledger) -> Iterator[sqlite3.Connection]:
    """The views' database, past the reader that guards it."""
    path = ledger.path / "views.sqlite"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def test_views_are_made_when_they_are_first_needed(ledger: Ledger) -> None:
    assert not (ledger.path / "views.sqlite").exists()
    with looking(ledger) as reader:
        assert len(reader.objects("SELECT * FROM accounts")) == 2


def test_every_table_and_view_belongs_to_a_projection(ledger: Ledger) -> None:
    with looking(ledger) as reader:
        names = set(everything(reader))
    tables = {name for projection in PROJECTIONS for name in projection.TABLES}
    behind = {*BEHIND.values(), "words"}
    assert names == tables | behind | {"accounts", "changes", "rows", "schools"}


def test_catching_up_takes_in_only_what_is_new(ledger: Ledger) -> None:
    with looking(ledger) as reader:
        before = everything(reader)
    with database(ledger) as connection:
        connection.execute("UPDATE row_findings SET hint = 'seen'")
    run(ledger, students(CY, day=28))
    with looking(ledger) as reader:
        hints = reader.objects("SELECT import, hint FROM rows WHERE hint IS NOT NULL")
        after = everything(reader)
    assert hints == [{"import": 2, "hint": "seen"}]
    assert len(after["imports"]) == len(before["imports"]) + 1


def test_catching_up_again_changes_nothing(ledger: Ledger) -> None:
    with looking(ledger) as reader:
        before = everything(reader)
    with looking(ledger) as reader:
        assert everything(reader) == before


def test_views_that_are_gone_are_made_again(ledger: Ledger) -> None:
    with looking(ledger) as reader:
        before = everything(reader)
    for file in ledger.path.glob("views.sqlite*"):
        file.unlink()
    with looking(ledger) as reader:
        assert everything(reader) == before


def test_views_of_another_layout_are_made_again(ledger: Ledger) -> None:
    with looking(ledger) as reader:
        before = everything(reader)
    with database(ledger) as connection:
        connection.execute("PRAGMA user_version = 0")
        connection.execute("DROP VIEW accounts")
        connection.execute("CREATE TABLE forgotten (text)")
    with looking(ledger) as reader:
        assert everything(reader) == before


def test_views_of_a_newer_rollbook_are_refused_and_can_be_rebuilt(
    ledger: Ledger,
) -> None:
    with looking(ledger) as reader:
        before = everything(reader)
    with database(ledger) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(LedgerError, match="was made by a newer Rollbook"):
        Views(ledger).catch_up()
    Views(ledger).rebuild()
    with looking(ledger) as reader:
        assert everything(reader) == before


def test_damaged_views_are_told_of_and_can_be_rebuilt(ledger: Ledger) -> None:
    with looking(ledger) as reader:
        before = everything(reader)
    (ledger.path / "views.sqlite").write_bytes(b"hello, these are no views" * 99)
    with pytest.raises(LedgerError, match="make it again with `rollbook rebuild`"):
        Views(ledger).catch_up()
    Views(ledger).rebuild()
    with looking(ledger) as reader:
        assert everything(reader) == before


def test_rebuilt_views_are_the_same(ledger: Ledger) -> None:
    set_school(ledger, "state", SchoolSettings(sso=True), None)
    with looking(ledger) as reader:
        before = everything(reader)
    views = Views(ledger)
    views.rebuild()
    with views.reader() as reader:
        assert everything(reader) == before


def test_verifying_finds_nothing_wrong_with_sound_views(ledger: Ledger) -> None:
    with looking(ledger) as reader:
        assert list(views_match_events(ledger, reader)) == []


TABLES = [table for projection in PROJECTIONS for table in projection.TABLES]
BEHIND = {"account_versions": "versions", "field_changes": "later_changes"}
"""The tables behind those that are views."""
OF_ONE_ROW = ("later_changes", "row_findings", "unchanged_rows")
"""Tables without rowids, which have one row in these tests."""


@pytest.fixture
def eventful(ledger: Ledger) -> Ledger:
    """The same, after an export and a comparison."""
    take_baseline(ledger, students(CY, day=28, name="export"))
    tallies = (Tallied("required-value", agreed=1),)
    compared = ConformanceRecorded("state", "failed.csv", "ab", tallies, 2)
    record_conformance(ledger, compared)
    return ledger


@pytest.mark.parametrize("table", TABLES)
def test_a_row_that_is_missing_from_a_table_is_noticed(
    table: str, eventful: Ledger
) -> None:
    ledger = eventful
    behind = BEHIND.get(table, table)
    with looking(ledger):
        pass
    with database(ledger) as connection:
        one = f"SELECT min(rowid) FROM {behind}"  # noqa: S608 - our own names
        if behind in OF_ONE_ROW:
            connection.execute(f"DELETE FROM {behind}")  # noqa: S608 - our own names
        else:
            connection.execute(f"DELETE FROM {behind} WHERE rowid = ({one})")  # noqa: S608 - our own names
    with looking(ledger) as reader:
        (sentence,) = views_match_events(ledger, reader)
    assert sentence == f"1 rows of the view {table} are not what the events say"


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE versions SET last_name = 'Lee' WHERE username = 'bob'",
        "UPDATE imports SET rejected = 9",
        "UPDATE row_findings SET outcome = 'skipped'",
        "UPDATE later_changes SET new = 'bob@post.example'",
        "UPDATE unchanged_rows SET last = 9",
        "UPDATE school_versions SET sso = 1",
    ],
)
def test_a_value_that_was_changed_by_hand_is_noticed(
    damage: str, ledger: Ledger
) -> None:
    with looking(ledger):
        pass
    with database(ledger) as connection:
        assert connection.execute(damage).rowcount
    with looking(ledger) as reader:
        assert list(views_match_events(ledger, reader))


def test_a_view_that_was_redefined_is_noticed(ledger: Ledger) -> None:
    with looking(ledger):
        pass
    with database(ledger) as connection:
        connection.execute("DROP VIEW accounts")
        connection.execute(
            "CREATE VIEW accounts AS SELECT *, valid_from AS changed_at "
            "FROM account_versions WHERE username <> 'bob' AND valid_to IS NULL"
        )
    with looking(ledger) as reader:
        assert list(views_match_events(ledger, reader))
