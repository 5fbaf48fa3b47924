"""How many rows of the imported files has each rule decided?"""

from ledger.ledger import Ledger
from projections.rows_of_rules import rows_of_rules
from tests.ledger.given import ANN, BOB, CY, HEADER, run, students
from tests.projections.looking import looking


def counts(ledger: Ledger) -> dict[str, int]:
    """The rows per rule."""
    with looking(ledger) as reader:
        return rows_of_rules(reader)


def test_a_row_counts_for_the_rule_that_created_changed_or_refused(
    ledger: Ledger,
) -> None:
    run(ledger, students(ANN, BOB))
    run(ledger, students("ann,ann@post.example,Anna", "cy,cy@post.example,C3", day=27))
    assert counts(ledger) == {
        "created-confirmed": 2,
        "identifier-column": 1,
        "name-digits": 1,
    }


def test_a_row_counts_once_for_a_rule_and_for_each_of_several(ledger: Ledger) -> None:
    header = f"{HEADER},disabled,primary_education:major_names"
    run(ledger, students(f"{ANN},TRUE,Art", header=header))
    run(ledger, students(f"{ANN},FALSE,Art;Law", header=header, day=27))
    assert counts(ledger) == {
        "created-confirmed": 1,
        "disabled-archives": 2,
        "list-replaces": 1,
    }


def test_unchanged_rows_count_by_their_ranges(ledger: Ledger) -> None:
    for day in (26, 27, 28):
        run(ledger, students(ANN, BOB, CY, day=day))
    assert counts(ledger) == {"created-confirmed": 3, "unchanged-row": 6}


def test_rows_that_change_nothing_count_for_no_rule(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    header = "email_address,username,first_name"
    row = "ann@state.example.edu,ann,Ann"
    run(ledger, students(row, header=header, day=27))
    assert counts(ledger) == {"created-confirmed": 1}


def test_in_an_empty_ledger_no_rule_was_met(ledger: Ledger) -> None:
    assert counts(ledger) == {}
