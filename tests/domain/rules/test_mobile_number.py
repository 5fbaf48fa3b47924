import pytest

from domain.events import ProfileChanged, Ruled
from tests.domain.given import given
from tests.domain.people import ANN, row, values


@pytest.mark.parametrize(
    "number",
    [
        "555010000",
        "555-010-0000",
        "(555) 010-0000",
        "25550100000",
        "+445550100000",
        "5550100000 x12",
        "++5550100000",
        "\uff15550100000",
    ],
)
def test_a_number_that_has_not_ten_digits_is_rejected(number: str) -> None:
    given(ANN).when(row("ann", mobile_number=number)).then_rejected(
        "mobile-number", {"mobile_number": ["is invalid"]}, hint="exactly 10 digits"
    )


@pytest.mark.parametrize(
    "number", ["5550100000", "0550100000", "15550100000", "+5550100000", "+15550100000"]
)
def test_ten_digits_are_kept_as_they_are_written(number: str) -> None:
    given(ANN).when(row("ann", mobile_number=number)).then_updated(
        Ruled(ProfileChanged(values(mobile_number=number)), "identifier-column")
    )
