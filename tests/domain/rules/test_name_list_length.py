import pytest

from tests.domain.given import given
from tests.domain.people import ANN, row


@pytest.mark.parametrize("name", ["major_names", "minor_names"])
@pytest.mark.parametrize("cell", ["x" * 256, f"Art;{'x' * 256};Music"])
def test_a_major_or_minor_of_256_characters_is_rejected(name: str, cell: str) -> None:
    given(ANN).when(row("ann", **{name: cell})).then_rejected(
        "name-list-length",
        {f"primary_education.{name}": ["is too long (maximum is 255 characters)"]},
        hint="semicolons",
    )


@pytest.mark.parametrize("name", ["major_names", "minor_names"])
@pytest.mark.parametrize("cell", ["x" * 255, ";".join(["x" * 200] * 9)])
def test_the_length_is_that_of_each_name_not_of_the_list(name: str, cell: str) -> None:
    given(ANN).when(row("ann", **{name: cell})).then_accepted()
