from domain.events import NameChanged, Ruled, UserCreated
from tests.domain.given import given
from tests.domain.people import ANN, row, values


def test_an_unknown_student_gets_an_account_at_once() -> None:
    given().when(row("ann")).then_created(
        Ruled(UserCreated("state", "Students", ANN.values), "created-confirmed")
    )


def test_a_known_student_is_not_created_again() -> None:
    given(ANN).when(row("ann", last_name="Oak")).then_updated(
        Ruled(NameChanged(values(last_name="Oak")), "identifier-column")
    )
