"""Which named questions are there, and how are they asked?"""

from pathlib import Path

import pytest

from ledger.ledger import Ledger
from projections.auditing import (
    OURS,
    AuditError,
    Parameter,
    audits,
    read_audit,
    the_audit,
)
from projections.reading import QueryError
from tests.ledger.given import ANN, BOB, run, students
from tests.projections.looking import looking

NAMED = """-- Accounts of this name,
--    and of no other.
-- :name: whom to look for
-- :times = 1: how often
SELECT username, :times AS times, typeof(:times) AS type FROM accounts
WHERE username = :name
"""


def written(folder: Path, text: str, name: str = "named") -> Path:
    file = folder / f"{name}.sql"
    file.write_text(text, encoding="utf-8")
    return file


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(AuditError) as error:
        read_audit(written(folder, text))
    return str(error.value)


def test_the_head_tells_what_it_answers_and_its_parameters(tmp_path: Path) -> None:
    audit = read_audit(written(tmp_path, NAMED))
    assert (audit.name, audit.reads) == ("named", None)
    assert audit.says == "Accounts of this name, and of no other."
    assert audit.parameters == (
        Parameter("name", None, "whom to look for"),
        Parameter("times", "1", "how often"),
    )


def test_it_is_asked_with_values_of_their_kind(tmp_path: Path, ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB))
    audit = read_audit(written(tmp_path, NAMED))
    with looking(ledger) as reader:
        answer = audit.answer(ledger, reader, {"name": "bob"})
    assert list(answer.rows) == [("bob", 1, "integer")]
    assert audit.values({"name": "7", "times": "7"}) == {"name": "7", "times": 7}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({}, "named needs name=…: whom to look for"),
        ({"nam": "x"}, "named has no parameter nam: did you mean name?"),
        ({"x": "y"}, "named has no parameter x: there are name, times"),
        ({"name": "a", "times": "b"}, "times=b is not a whole number: write such as"),
        ({"name": "a", "times": "-1"}, "times=-1 is not a whole number"),
        ({"name": "a", "times": ""}, "times= is not a whole number"),
    ],
)
def test_wrong_parameters_are_told(
    said: dict[str, str], told: str, tmp_path: Path
) -> None:
    audit = read_audit(written(tmp_path, NAMED))
    with pytest.raises(AuditError) as error:
        audit.values(said)
    assert told in str(error.value)


def test_a_question_may_ask_for_rows_as_the_files_had_them(
    tmp_path: Path, ledger: Ledger
) -> None:
    run(ledger, students(ANN, day=24))
    run(ledger, students(ANN, BOB, day=25))
    text = """-- Who stood there.
-- :number = 1: which import
-- feed: SELECT import FROM imports
--     WHERE import = :number
SELECT username FROM feed"""
    audit = read_audit(written(tmp_path, text))
    chosen = "SELECT import FROM imports WHERE import = :number"
    assert audit.reads == ("feed", chosen)
    for number, names in (("1", ["ann"]), ("2", ["ann", "bob"])):
        with looking(ledger) as reader:
            answer = audit.answer(ledger, reader, {"number": number})
        assert [name for (name,) in answer.rows] == names


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("SELECT 1", "named.sql: an audit begins with a comment that says what it"),
        ("", "named.sql: an audit begins with a comment"),
        ("-- What?\n-- :x\nSELECT 1", "named.sql: ':x' is no parameter and no feed: "),
        ("-- What?\n-- and more\nSELECT 1", "'and more' is no parameter"),
    ],
)
def test_a_file_that_is_no_question_is_told(
    text: str, told: str, tmp_path: Path
) -> None:
    assert told in refusal(tmp_path, text)


@pytest.mark.parametrize("sql", ["SELECT * FROM nowhere", "DELETE FROM rows", "WHAT"])
def test_sql_that_is_not_answered_names_the_file(
    sql: str, tmp_path: Path, ledger: Ledger
) -> None:
    audit = read_audit(written(tmp_path, f"-- What?\n{sql}"))
    with (
        looking(ledger) as reader,
        pytest.raises(QueryError, match=r"^named\.sql: "),
    ):
        audit.answer(ledger, reader, {})


def test_ones_own_question_takes_the_place_of_ours(tmp_path: Path) -> None:
    own = written(tmp_path, "-- Nobody.\nSELECT 1 WHERE 0", "could-sign-in")
    known = audits([OURS, tmp_path])
    assert list(known) == sorted(known)
    assert known["could-sign-in"] == own
    assert known["left-feed"].parent == OURS


def test_an_unknown_name_is_told_with_the_nearest() -> None:
    known = audits([OURS])
    with pytest.raises(AuditError, match="did you mean left-feed"):
        the_audit(known, "left-fed")
    with pytest.raises(AuditError, match="there are alumni-without-"):
        the_audit(known, "xyz")
