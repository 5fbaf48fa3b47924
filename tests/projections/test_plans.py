"""What is asked about one account, row or import is looked up, not searched for."""

import sqlite3
from contextlib import closing

import pytest

from ledger.ledger import Ledger
from projections.account_versions import _CLOSE
from projections.accounts_now import _CURRENT
from projections.views import Views
from tests.ledger.given import ANN, BOB, run, students

ROW = 'SELECT * FROM rows WHERE import = 1 AND "row" = 2'
ROWS = "SELECT * FROM rows WHERE import = 1"
OWN_ROWS = "SELECT * FROM rows WHERE account = 'ann'"
LOOKED_UP = (
    *(ROW, ROWS, OWN_ROWS),
    "SELECT * FROM accounts WHERE account = 'ann'",
    "SELECT * FROM accounts WHERE username = 'ann'",
    "SELECT * FROM accounts WHERE email_address = 'ann' COLLATE NOCASE",
    'SELECT * FROM account_versions WHERE import = 1 AND "row" >= 2',
    "SELECT * FROM field_changes WHERE account = 'ann'",
    "SELECT * FROM changes WHERE account = 'ann'",
    "SELECT * FROM changes WHERE import = 1",
    'SELECT * FROM changes WHERE import = 1 AND "row" = 2',
    "SELECT * FROM unchanged_rows WHERE import = 1 AND first <= 2 AND 2 <= last",
    _CURRENT.replace("?", "'[]'"),
    _CLOSE.replace("?3", "'ann'").replace("?", "1"),
)


def plan(ledger: Ledger, sql: str) -> list[str]:
    """How SQLite goes about it: a line per table that it reads."""
    Views(ledger).catch_up()
    with closing(sqlite3.connect(ledger.path / "views.sqlite")) as connection:
        return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}")]


@pytest.fixture
def ledger(ledger: Ledger) -> Ledger:
    run(ledger, students(ANN, BOB))
    return ledger


@pytest.mark.parametrize("sql", LOOKED_UP)
def test_no_version_of_another_account_is_read(sql: str, ledger: Ledger) -> None:
    searched = [line for line in plan(ledger, sql) if line.startswith("SEARCH")]
    assert searched
    assert all("INDEX" in line or "PRIMARY KEY" in line for line in searched)
    assert not {"SCAN v", "SCAN a", "SCAN versions"} & set(plan(ledger, sql))


def test_all_versions_are_read_for_all_accounts(ledger: Ledger) -> None:
    assert plan(ledger, "SELECT * FROM accounts") == ["SCAN versions"]
