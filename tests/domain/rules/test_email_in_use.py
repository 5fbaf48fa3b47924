from domain.events import EmailChanged, Ruled
from tests.domain.given import given
from tests.domain.people import ANN, BOB, row, student_at, values

TAKEN = {"email_address": ["has already been taken"]}


def test_a_known_student_cannot_take_anothers_address() -> None:
    given(ANN, BOB).when(
        row("bob", email_address="Ann@State.Example.EDU")
    ).then_rejected("email-in-use", TAKEN, hint="the address of the account ann")


def test_nor_one_that_is_held_at_another_school() -> None:
    cy = student_at("tech", "cy", email_address="cy@post.example")
    given(ANN, cy).when(row("ann", email_address="cy@post.example")).then_rejected(
        "email-in-use", TAKEN, hint="the address of the account cy"
    )


def test_a_row_may_repeat_its_own_address_in_any_case() -> None:
    given(ANN).when(
        row("ann", email_address="ANN@state.example.edu")
    ).then_nothing_happens()


def test_a_known_student_may_take_a_free_address() -> None:
    given(ANN, BOB).when(row("ann", email_address="ann@post.example")).then_updated(
        Ruled(
            EmailChanged(values(email_address="ann@post.example")), "identifier-column"
        )
    )
