import pytest

from domain.ending import Kind
from domain.row import Row
from tests.domain.given import given
from tests.domain.people import ANN, BOB, row, student_at

TAKEN = {"email_address": ["has already been taken"]}
ANN_AS_BOB = row("ann", email_address="bob@state.example.edu")
BOB_AS_ANN = row("bob", email_address="ann@state.example.edu")
ANN_MOVES = row("ann", email_address="ann@post.example")
ORDER = "rows apply from top to bottom (assumed)"


@pytest.mark.parametrize(
    ("first", "second"),
    [(ANN_AS_BOB, BOB_AS_ANN), (BOB_AS_ANN, ANN_AS_BOB)],
    ids=["ann first", "bob first"],
)
def test_two_students_who_swap_addresses_are_both_rejected(
    first: Row, second: Row
) -> None:
    swapped = given(ANN, BOB).when(first, second)
    swapped.then_rejected("email-in-use", TAKEN, hint=ORDER)
    assert swapped.account("ann") == ANN
    assert swapped.account("bob") == BOB


def test_an_address_is_free_for_the_rows_below_the_one_that_gave_it_up() -> None:
    after = given(ANN, BOB).when(ANN_MOVES, BOB_AS_ANN)
    assert after.outcome.kind is Kind.UPDATED
    assert after.account("bob").email_address == "ann@state.example.edu"


def test_an_address_is_not_free_for_the_rows_above() -> None:
    after = given(ANN, BOB).when(BOB_AS_ANN, ANN_MOVES)
    assert after.account("bob") == BOB
    assert after.account("ann").email_address == "ann@post.example"


def test_a_new_student_may_have_the_address_that_a_row_above_gave_up() -> None:
    given(ANN).when(ANN_MOVES, BOB_AS_ANN).then_accepted()


def test_order_is_not_blamed_where_the_holder_is_not_in_the_file() -> None:
    refusal = given(ANN, BOB).when(BOB_AS_ANN).outcome.refusal
    assert refusal is not None
    assert ORDER not in refusal.hint


def test_order_is_not_blamed_for_a_holder_at_another_school() -> None:
    cy = student_at("tech", "cy", email_address="cy@post.example")
    refusal = given(cy).when(row("cy", email_address="cy@post.example")).outcome.refusal
    assert refusal is not None
    assert ORDER not in refusal.hint
