import pytest

from tests.domain.given import given
from tests.domain.people import ANN, row

NAMES = ["first_name", "middle_name", "last_name", "preferred_name"]


@pytest.mark.parametrize("column", NAMES)
def test_a_name_with_a_digit_is_rejected(column: str) -> None:
    given(ANN).when(row("ann", **{column: "Oak 2nd"})).then_rejected(
        "name-digits", {column: ["is invalid"]}, hint="Roman numerals"
    )


@pytest.mark.parametrize(
    "name", ["Oak III", "O'Neil-Oak", "\u00d6lm\u00fc\u00df\u00b2"]
)
@pytest.mark.parametrize("column", NAMES)
def test_a_name_with_anything_else_is_accepted(column: str, name: str) -> None:
    given(ANN).when(row("ann", **{column: name})).then_accepted()


def test_a_username_may_have_digits() -> None:
    given().when(row("0012345", first_name="Ann")).then_accepted()
