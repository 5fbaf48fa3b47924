import pytest

from domain.events import FieldCleared, Ruled
from tests.domain.given import given
from tests.domain.jobs import BY_EMAIL
from tests.domain.people import ANN, row, student


@pytest.mark.parametrize("column", ["email_address", "first_name"])
def test_what_every_account_must_have_cannot_be_cleared(column: str) -> None:
    given(ANN).when(row("ann", **{column: "**CLEAR**"})).then_rejected(
        "clear-required", {column: ["can't be blank"]}, hint=f"{column} cannot be"
    )


def test_a_new_students_username_cannot_be_cleared() -> None:
    given().when(row("ann", username="**CLEAR**")).then_rejected(
        "clear-required", {"username": ["can't be blank"]}
    )


def test_clearing_a_known_username_is_first_of_all_a_sensitive_change() -> None:
    given(ANN, job=BY_EMAIL).when(row("ann", username="**CLEAR**")).then_rejected(
        "sensitive-field", {"base": ["Attempted to update username from ann to "]}
    )


def test_another_name_can_be_cleared() -> None:
    ann = student("ann", last_name="Oak")
    given(ann).when(row("ann", last_name="**CLEAR**")).then_updated(
        Ruled(FieldCleared("last_name"), "clear-empties")
    )
