from domain.events import Ruled, UsernameChanged
from tests.domain.given import given
from tests.domain.jobs import BY_EMAIL, BY_EMAIL_WITH_FLAG
from tests.domain.people import ANN, BOB, row, student_at, values

TAKEN = {"username": ["has already been taken"]}


def test_a_new_address_cannot_come_with_anothers_username() -> None:
    given(ANN, job=BY_EMAIL).when(
        row("ann", email_address="ann@post.example")
    ).then_rejected("username-taken", TAKEN, hint="whose address is ann@state")


def test_a_known_address_cannot_take_anothers_username() -> None:
    given(ANN, BOB, job=BY_EMAIL_WITH_FLAG).when(
        row("bob", username="ann")
    ).then_rejected("username-taken", TAKEN, hint="look it up by username instead")


def test_without_the_flag_it_is_an_attempted_change_first_of_all() -> None:
    given(ANN, BOB, job=BY_EMAIL).when(row("bob", username="ann")).then_rejected(
        "sensitive-field", {"base": ["Attempted to update username from bob to ann"]}
    )


def test_a_known_address_may_take_a_free_username() -> None:
    given(ANN, BOB, job=BY_EMAIL_WITH_FLAG).when(
        row("bob", username="bob2")
    ).then_updated(Ruled(UsernameChanged(values(username="bob2")), "identifier-column"))


def test_a_row_may_repeat_its_own_username() -> None:
    given(ANN, job=BY_EMAIL_WITH_FLAG).when(row("ann")).then_nothing_happens()


def test_another_schools_username_is_free() -> None:
    ann = student_at("tech", "ann")
    given(ann, job=BY_EMAIL).when(row("ann")).then_accepted()
