"""Is a question about one account answered without reading all accounts?"""

import re
from collections.abc import Callable
from typing import Any

import pytest

from cli.history_command import CHANGES
from ledger.ledger import Ledger
from projections.kept_rows import KeptRows
from projections.owed import Owing
from projections.people import account_ever
from projections.points import Point, newest, point
from projections.reading import Reader, Table
from projections.resting import rests_on
from projections.rows_about import RowsAbout
from tests.ledger.given import ANN, BOB, run, students
from tests.projections.looking import looking

SMALL = {"imports", "schools", "school_versions", "timeline", "baselines"}
"""Tables whose length is not that of the accounts or of their history."""

Question = Callable[[Ledger, Reader, Point | None], object]


def owed(ledger: Ledger, reader: Reader, at: Point | None) -> object:
    kept = KeptRows(ledger)
    return Owing(kept, reader, "state", at).of(ann(reader, at)["account"], "first_name")


def rows_about(ledger: Ledger, reader: Reader, at: Point | None) -> object:
    return list(RowsAbout(KeptRows(ledger), reader, ann(reader, at), at).since(0))


def history(_: Ledger, reader: Reader, at: Point | None) -> object:
    return list(reader.table(CHANGES, (ann(reader, at)["account"], None, None)).rows)


def rests(_: Ledger, reader: Reader, at: Point | None) -> object:
    return rests_on(reader, ann(reader, at)["account"], at)


def moment(_: Ledger, reader: Reader, at: Point | None) -> object:
    return at, newest(reader)


def ann(reader: Reader, at: Point | None) -> dict[str, Any]:
    return account_ever(reader, "ann", at)


def tables_read_through(reader: Reader, ask: Callable[[], object]) -> set[str]:
    """The tables that are read from end to end for an answer."""
    steps: list[str] = []
    answer, connection = reader.table, reader._connection

    def explained(sql: str, values: Any = ()) -> Table:
        connection.set_authorizer(None)
        steps.extend(
            row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)
        )
        return answer(sql, values)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(reader, "table", explained)
        ask()
    assert steps
    known = {row["name"] for row in reader.objects(_TABLES)}
    return known & {found[1] for step in steps if (found := _SCAN.match(step))}


@pytest.fixture
def ledger(ledger: Ledger) -> Ledger:
    """Ann and Bob came, and Ann changed."""
    run(ledger, students(ANN, BOB))
    run(ledger, students("ann,ann@post.example,Ann", BOB, "dee,,Dee", day=27))
    return ledger


@pytest.mark.parametrize("as_of", [None, "2024-08-26"])
@pytest.mark.parametrize("question", [moment, rests, history, owed, rows_about])
def test_no_table_of_many_rows_is_read_through(
    question: Question, as_of: str | None, ledger: Ledger
) -> None:
    with looking(ledger) as reader:
        at = point(reader, as_of) if as_of else None
        found = tables_read_through(reader, lambda: question(ledger, reader, at))
    assert not found - SMALL


def test_a_table_that_is_read_through_would_be_noticed(ledger: Ledger) -> None:
    by_name = "SELECT * FROM accounts WHERE first_name = 'Ann'"
    with looking(ledger) as reader:
        found = tables_read_through(reader, lambda: reader.objects(by_name))
    assert found == {"versions"}


_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
_SCAN = re.compile(r"SCAN (\w+)")
