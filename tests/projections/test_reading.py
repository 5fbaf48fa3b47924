"""The views are read without any chance to write."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ledger.ledger import Ledger
from projections.reading import QueryError, Reader
from tests.ledger.given import ANN, BOB, run, students
from tests.projections.looking import looking

READ_ONLY = "the views are read-only: only SELECT is answered"


@pytest.fixture
def reader(ledger: Ledger) -> Iterator[Reader]:
    run(ledger, students(ANN, BOB))
    with looking(ledger) as opened:
        yield opened


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO schools (name) VALUES ('tech')",
        "UPDATE account_versions SET username = 'ann'",
        "DELETE FROM rows",
        "DROP TABLE rows",
        "CREATE TABLE notes (text)",
        "CREATE TEMP TABLE notes (text)",
        "ALTER TABLE rows RENAME TO lines",
        "ATTACH 'other.sqlite' AS other",
        "ATTACH ':memory:' AS other",
        "DETACH main",
        "PRAGMA journal_mode = DELETE",
        "PRAGMA user_version = 9",
        "PRAGMA query_only = 0",
        "PRAGMA table_info(rows)",
        "SELECT * FROM pragma_table_info('rows')",
        "VACUUM",
        "VACUUM INTO 'other.sqlite'",
        "REINDEX",
        "ANALYZE",
        "BEGIN",
        "COMMIT",
        "WITH gone AS (SELECT 1) DELETE FROM rows",
        "SELECT load_extension('other')",
    ],
)
def test_what_could_write_is_refused(
    sql: str, reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(QueryError):
        reader.objects(sql)
    assert sorted(tmp_path.rglob("*")) == before
    assert len(reader.objects("SELECT * FROM rows")) == 2


@pytest.mark.parametrize(
    "sql", ["DELETE FROM rows", "ATTACH ':memory:' AS other", "PRAGMA user_version = 9"]
)
def test_a_refusal_says_that_the_views_are_read_only(sql: str, reader: Reader) -> None:
    with pytest.raises(QueryError) as error:
        reader.objects(sql)
    assert str(error.value) == READ_ONLY


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        ("nonsense", 'near "nonsense": syntax error'),
        ("SELECT", "incomplete input"),
        ("SELECT * FROM nobody", "no such table: nobody"),
        ("SELECT shoe_size FROM rows", "no such column: shoe_size"),
        ("SELECT 1; SELECT 2", "one statement at a time"),
        ("SELECT 1; DROP TABLE rows", "one statement at a time"),
        ("", "this is not a query: write SELECT"),
        ("-- nothing", "this is not a query: write SELECT"),
        ("SELECT ?", "Incorrect number of bindings"),
    ],
)
def test_what_is_no_query_is_told_with_sqlites_reason(
    sql: str, told: str, reader: Reader
) -> None:
    with pytest.raises(QueryError) as error:
        reader.objects(sql)
    assert told in str(error.value)


def test_an_error_in_the_middle_of_the_rows_is_told_too(reader: Reader) -> None:
    table = reader.table(
        "SELECT abs(CASE row WHEN 3 THEN -9223372036854775808 ELSE row END) FROM rows"
    )
    with pytest.raises(QueryError, match="integer overflow"):
        list(table.rows)


def test_a_query_may_join_recur_and_use_functions(reader: Reader) -> None:
    sql = """WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < 3)
        SELECT n, upper(outcome) AS outcome FROM n JOIN rows ON rows.row = n ORDER BY n
    """
    assert reader.objects(sql) == [
        {"n": 2, "outcome": "CREATED"},
        {"n": 3, "outcome": "CREATED"},
    ]


def test_a_query_may_look_into_lists(reader: Reader) -> None:
    sql = "SELECT value FROM schools, json_each(schools.domains)"
    assert reader.objects(sql) == [{"value": "state.example.edu"}]


def test_a_table_names_its_columns_even_without_rows(reader: Reader) -> None:
    table = reader.table("SELECT import AS number, row FROM rows WHERE false")
    assert (table.columns, list(table.objects())) == (("number", "row"), [])


def test_values_are_bound_by_place_and_by_name(reader: Reader) -> None:
    sql = "SELECT username FROM rows WHERE username = "
    ann = [{"username": "ann"}]
    assert reader.objects(f"{sql}?", ("ann",)) == ann
    assert reader.objects(f"{sql}:who", {"who": "ann"}) == ann
