import pytest

from tests.domain.given import given
from tests.domain.people import ANN, row

NAMES = ["first_name", "middle_name", "last_name", "preferred_name"]


@pytest.mark.parametrize("column", NAMES)
def test_a_name_of_51_characters_is_rejected(column: str) -> None:
    given(ANN).when(row("ann", **{column: "x" * 51})).then_rejected(
        "name-length",
        {column: ["is too long (maximum is 50 characters)"]},
        hint="shorten",
    )


@pytest.mark.parametrize("column", NAMES)
@pytest.mark.parametrize("name", ["x" * 50, "\u00e9" * 50])
def test_a_name_of_50_characters_is_accepted(column: str, name: str) -> None:
    given(ANN).when(row("ann", **{column: name})).then_accepted()


def test_a_college_may_have_a_longer_name() -> None:
    given(ANN).when(row("ann", primary_college_name="x" * 51)).then_accepted()
