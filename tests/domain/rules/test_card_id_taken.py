from domain.events import CardIdChanged, Ruled
from tests.domain.given import given
from tests.domain.people import BOB, TECH, row, student, values

ANN = student("ann", card_id="007")
TAKEN = {"card_id": ["has already been taken"]}


def test_a_new_student_cannot_have_anothers_card() -> None:
    given(ANN).when(row("bob", card_id="007")).then_rejected(
        "card-id-taken", TAKEN, hint="the e-mail first, then the username"
    )


def test_a_known_student_cannot_take_anothers_card() -> None:
    given(ANN, BOB).when(row("bob", card_id="007")).then_rejected(
        "card-id-taken", TAKEN, hint="card_id is on the account ann"
    )


def test_a_row_may_repeat_its_own_card() -> None:
    given(ANN).when(row("ann", card_id="007")).then_nothing_happens()


def test_a_card_without_the_leading_zeros_is_another_card() -> None:
    given(ANN, BOB).when(row("bob", card_id="7")).then_updated(
        Ruled(CardIdChanged(values(card_id="7")), "identifier-column")
    )


def test_another_school_may_use_the_same_number() -> None:
    given(ANN, school=TECH).when(
        row("bob", email_address="bob@tech.example.edu", card_id="007")
    ).then_accepted()
