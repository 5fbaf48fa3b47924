"""Do the views answer any question, and only questions?"""

import pytest

from tests.cli.files import contents
from tests.cli.running import Rollbook, installed

NO_QUESTIONS = (
    "DELETE FROM rows",
    "INSERT INTO schools (name) VALUES ('Elm')",
    "UPDATE imports SET file = ''",
    "DROP TABLE rows",
    "CREATE TABLE birds (name)",
    "CREATE TEMP TABLE birds (name)",
    "ATTACH 'birds.sqlite' AS birds",
    "PRAGMA user_version = 99",
    "VACUUM",
    "BEGIN",
    "SELECT 1; DELETE FROM rows",
    "SELECT load_extension('birds')",
    "WITH x AS (SELECT 1) DELETE FROM rows",
)
MISTAKES = (
    "",
    ";",
    "SELEC 1",
    "SELECT nope FROM rows",
    "SELECT * FROM birds",
    "SELECT ?",
)


@pytest.mark.parametrize("sql", NO_QUESTIONS)
def test_nothing_but_a_question_is_answered(told_anew: Rollbook, sql: str) -> None:
    told_anew("imports")
    before = contents(told_anew.ledger)
    message = told_anew.refuses("query", sql)
    assert len(message.splitlines()) == 1
    assert contents(told_anew.ledger) == before


@pytest.mark.parametrize("sql", MISTAKES)
@pytest.mark.parametrize("form", ["--json", "--csv", "--table"])
def test_a_mistake_is_answered_in_one_line(told: Rollbook, sql: str, form: str) -> None:
    answer = told("query", sql, form)
    assert (answer.code, answer.out) == (2, "")
    assert len(answer.err.splitlines()) == 1


@pytest.mark.parametrize("form", ["--json", "--nl", "--csv", "--table"])
def test_a_mistake_that_shows_in_a_later_row_is_answered_too(
    told: Rollbook, form: str
) -> None:
    sql = "SELECT CASE row WHEN 5 THEN abs(-9223372036854775808) ELSE 1 END FROM rows"
    assert "integer overflow" in told.refuses("query", sql, form)


@pytest.mark.parametrize(
    ("sql", "answer"),
    [
        ("SELECT count(*) AS accounts FROM accounts", {"accounts": 5}),
        ("WITH x AS (SELECT 1 AS one) SELECT * FROM x", {"one": 1}),
        ("VALUES (1)", {"column1": 1}),
        ("SELECT 0.5 AS half, NULL AS none", {"half": 0.5, "none": None}),
        ("SELECT '0012345' AS text", {"text": "0012345"}),
        ("SELECT 'é' AS text", {"text": "é"}),
    ],
)
def test_questions_of_all_forms_are_answered(
    told: Rollbook, sql: str, answer: dict[str, object]
) -> None:
    assert told.ask(sql) == [answer]


def test_a_count_is_a_number_whatever_it_is_called(told: Rollbook) -> None:
    sql = "SELECT sum(archived) AS archived FROM accounts GROUP BY school ORDER BY 1"
    assert [type(each["archived"]) for each in told.ask(sql)] == [int, int]


def test_columns_of_one_name_are_all_told(told: Rollbook) -> None:
    sql = "SELECT 1 AS n, 2 AS n"
    header, values = told("query", sql, "--csv").out.splitlines()
    assert (header.split(",")[0], values) == ("n", "1,2")
    assert told("query", sql).out.split()[-2:] == ["1", "2"]
    assert sorted(told.ask(sql)[0].values()) == [1, 2]


@pytest.mark.parametrize("form", ["--json", "--nl", "--csv", "--table"])
def test_bytes_are_no_reason_for_a_traceback(told: Rollbook, form: str) -> None:
    words = ("query", "SELECT x'00ff' AS bytes", form)
    answer = installed("--ledger", told.ledger, *words)
    assert (answer.code, answer.err) == (0, "")


@pytest.mark.parametrize(
    ("view", "columns"),
    [
        ("accounts", "username, archived, can_use_sso, can_use_password"),
        ("account_versions", "account, valid_from, valid_to"),
        ("changes", 'account, field, old, new, import, "row", rule, moment'),
        ("imports", "import, file, at, school, rows, created, updated, held"),
        ("rows", 'import, "row", username, outcome, rule, message, hint'),
        ("unchanged_rows", "import, first, last"),
        ("schools", "name, domains, sso"),
    ],
)
def test_every_view_has_its_promised_columns(
    told: Rollbook, view: str, columns: str
) -> None:
    assert told.ask(f"SELECT {columns} FROM {view}")  # noqa: S608 - names of ours


def test_the_state_on_a_date_is_one_condition(told: Rollbook) -> None:
    sql = """SELECT username FROM account_versions WHERE school = 'State'
        AND valid_from <= '2019-12-31' AND coalesce(valid_to, '9999') > '2019-12-31'
        ORDER BY username"""
    then = [each["username"] for each in told.ask(sql)]
    assert then == ["0012345", "bob", "flo"]
