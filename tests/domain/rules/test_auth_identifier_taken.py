from tests.domain.given import given
from tests.domain.jobs import CHANGES_IDENTIFIERS
from tests.domain.people import BOB, TECH, row, student

ANN = student("ann", auth_identifier="aoak")
TAKEN = {"auth_identifier": ["has already been taken"]}


def test_a_new_student_cannot_have_anothers_auth_identifier() -> None:
    given(ANN).when(row("bob", auth_identifier="aoak")).then_rejected(
        "auth-identifier-taken", TAKEN, hint="the e-mail first, then the username"
    )


def test_a_known_student_cannot_take_anothers_auth_identifier() -> None:
    given(ANN, BOB, job=CHANGES_IDENTIFIERS).when(
        row("bob", auth_identifier="aoak")
    ).then_rejected(
        "auth-identifier-taken", TAKEN, hint="auth_identifier is on the account ann"
    )


def test_a_row_may_repeat_its_own_auth_identifier() -> None:
    given(ANN).when(row("ann", auth_identifier="aoak")).then_nothing_happens()


def test_blank_auth_identifiers_do_not_collide() -> None:
    given(student("ann")).when(row("bob", auth_identifier="")).then_accepted()


def test_another_school_may_use_the_same_auth_identifier() -> None:
    given(ANN, school=TECH).when(
        row("bob", email_address="bob@tech.example.edu", auth_identifier="aoak")
    ).then_accepted()
