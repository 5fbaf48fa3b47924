"""How did each row of each file end?"""

import json

import pytest

from domain.ending import Kind
from ledger.identity import account_id
from ledger.ledger import Ledger
from projections.rows_of_import import rows_of_import
from tests.ledger.given import ANN, BOB, CY, HEADER, run, students
from tests.projections.looking import ask, looking

ANNS_ID, BOBS_ID = (str(account_id("state", name, 0)) for name in ("ann", "bob"))
ROWS = 'SELECT * FROM rows WHERE import = ? ORDER BY "row"'


def test_rows_are_told_with_outcome_rule_and_account(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    rows = (
        "ann,ann@post.example,Ann",
        BOB,
        "cy,cy@state.example.edu,C3",
        "dee,dee@other.edu,Dee",
    )
    run(ledger, students(*rows, day=27))
    found = ask(ledger, ROWS, 2)
    columns = ("row", "username", "outcome", "rule", "account")
    assert [tuple(row[column] for column in columns) for row in found] == [
        (2, "ann", "updated", None, ANNS_ID),
        (3, "bob", "created", None, BOBS_ID),
        (4, "cy", "rejected", "name-digits", None),
        (5, "dee", "skipped", "foreign-domain", None),
    ]


def test_a_rejected_row_has_the_importers_message_and_our_hint(ledger: Ledger) -> None:
    run(ledger, students("ann,,"))
    (row,) = ask(ledger, ROWS, 1)
    assert json.loads(row["message"]) == {
        "email_address": ["can't be blank"],
        "first_name": ["can't be blank"],
    }
    assert row["hint"] == "fill in email_address, first_name"


def test_a_skipped_duplicate_has_a_hint_and_no_message(ledger: Ledger) -> None:
    run(ledger, students(ANN, ANN))
    first, second = ask(ledger, ROWS, 1)
    assert first["message"] is second["message"] is None
    assert "row 3 has the same" in first["hint"]
    assert "row 2 has the same" in second["hint"]


def test_a_row_that_was_applied_may_bear_a_remark(ledger: Ledger) -> None:
    header = f"{HEADER},primary_education:primary_major_name"
    run(ledger, students(f"{ANN},Art", header=header))
    (row,) = ask(ledger, ROWS, 1)
    assert (row["outcome"], row["rule"]) == ("created", "primary-major-listed")
    assert (row["message"], row["account"]) == (None, ANNS_ID)
    assert "was not set: 'Art'" in row["hint"]


def test_a_row_keeps_its_own_username(ledger: Ledger) -> None:
    """Blank, where it has none, even if an account was found."""
    run(ledger, students(",ann@state.example.edu,Ann"))
    (row,) = ask(ledger, ROWS, 1)
    assert row["username"] == ""


def test_unchanged_rows_are_ranges_by_rule(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB, CY))
    rows = ANN, BOB, "dee,dee@state.example.edu,Dee", "", CY
    run(ledger, students(*rows, day=27))
    header = f"{HEADER},gender"
    run(ledger, students(f"{ANN},", f"{BOB},", day=28, header=header))
    ranges = ask(ledger, "SELECT * FROM unchanged_rows ORDER BY import, first")
    assert [tuple(row.values()) for row in ranges] == [
        (2, "unchanged-row", 2, 3),
        (2, "unchanged-row", 6, 6),
        (3, None, 2, 3),
    ]
    assert len(ask(ledger, ROWS, 3)) == 0


@pytest.mark.parametrize(
    ("kinds", "rows"),
    [
        ({Kind.REJECTED}, [(4, "dee", "rejected")]),
        ({Kind.UNCHANGED}, [(2, "ann", "unchanged"), (6, "bob", "unchanged")]),
        (
            set(Kind),
            [
                (2, "ann", "unchanged"),
                (3, "cy", "created"),
                (4, "dee", "rejected"),
                (6, "bob", "unchanged"),
            ],
        ),
        ({Kind.SKIPPED}, []),
    ],
    ids=["rejected", "unchanged", "all", "none"],
)
def test_rows_of_an_import_come_in_file_order_the_unchanged_among_them(
    kinds: set[Kind], rows: list[tuple[int, str, str]], ledger: Ledger
) -> None:
    run(ledger, students(ANN, BOB))
    run(ledger, students(ANN, CY, "dee,,Dee", "", BOB, day=27))
    with looking(ledger) as reader:
        found = list(rows_of_import(ledger, reader, 2, kinds).objects())
    assert [(row["row"], row["username"], row["outcome"]) for row in found] == rows
    unchanged = [row["rule"] for row in found if row["outcome"] == "unchanged"]
    assert set(unchanged) <= {"unchanged-row"}


def test_unchanged_rows_are_found_where_the_username_is_not_the_first_column(
    ledger: Ledger,
) -> None:
    header = "\ufeffemail_address, username ,first_name"
    row = "ann@state.example.edu, ann ,Ann"
    for day in (26, 27):
        run(ledger, students(row, day=day, header=header))
    with looking(ledger) as reader:
        (found,) = rows_of_import(ledger, reader, 2, {Kind.UNCHANGED}).objects()
    assert (found["username"], found["rule"]) == ("ann", "unchanged-row")
