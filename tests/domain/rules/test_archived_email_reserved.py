from tests.domain.given import given
from tests.domain.people import ANN, BOB, archived, row

TAKEN = {"email_address": ["has already been taken"]}


def test_a_new_student_cannot_have_an_archived_students_address() -> None:
    given(archived(ANN)).when(
        row("bob", email_address="ann@state.example.edu")
    ).then_rejected("email-taken", TAKEN, hint="that account is archived")


def test_a_known_student_cannot_take_an_archived_students_address() -> None:
    given(archived(ANN), BOB).when(
        row("bob", email_address="ann@state.example.edu")
    ).then_rejected("email-in-use", TAKEN, hint="that account is archived")


def test_an_archived_student_may_repeat_its_own_address() -> None:
    given(archived(ANN)).when(row("ann")).then_nothing_happens()


def test_nothing_is_said_of_a_holder_who_is_not_archived() -> None:
    then = given(ANN).when(row("bob", email_address="ann@state.example.edu"))
    assert then.outcome.refusal is not None
    assert "archived" not in then.outcome.refusal.hint
