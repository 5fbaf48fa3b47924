import pytest

from domain.events import ProfileChanged, Ruled
from tests.domain.given import given
from tests.domain.people import ANN, row, values


@pytest.mark.parametrize("cell", ["yes", "1", "Y", "tRUE", "TRUE FALSE"])
def test_anything_but_true_or_false_is_rejected(cell: str) -> None:
    given(ANN).when(row("ann", veteran=cell)).then_rejected(
        "boolean-value", {"veteran": ["is invalid"]}, hint="TRUE or FALSE"
    )


def test_every_wrong_boolean_of_a_row_is_named_in_the_importers_spelling() -> None:
    given(ANN).when(row("ann", currently_attending="no", disabled="no")).then_rejected(
        "boolean-value",
        {
            "primary_education.currently_attending": ["is invalid"],
            "disabled": ["is invalid"],
        },
    )


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("TRUE", True),
        ("true", True),
        ("True", True),
        ("FALSE", False),
        ("false", False),
        ("False", False),
    ],
)
def test_the_spellings_that_schools_send_are_accepted(cell: str, value: bool) -> None:
    given(ANN).when(row("ann", veteran=cell)).then_updated(
        Ruled(ProfileChanged(values(veteran=value)), "identifier-column")
    )


def test_a_blank_boolean_is_no_wrong_one() -> None:
    given(ANN).when(row("ann", veteran="")).then_nothing_happens()
