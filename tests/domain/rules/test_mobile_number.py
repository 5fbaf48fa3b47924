import pytest

from domain.ending import Kind
from domain.events import ProfileChanged, Ruled
from domain.rulebook import rulebook_on
from domain.settings import Settings
from tests.domain.given import Given, given
from tests.domain.in_memory import InMemoryAccounts
from tests.domain.people import ANN, STATE, row, values


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


def test_until_2016_a_number_could_have_brackets_and_an_extension() -> None:
    for number in ("(555)123-4567", "(555)123-4567 Ext:12"):
        for day, kind in (("2016-12-31", Kind.UPDATED), ("2017-01-01", Kind.REJECTED)):
            settings = Settings(STATE, rulebook=rulebook_on(day))
            given = Given(InMemoryAccounts([ANN]), settings)
            assert given.when(row("ann", mobile_number=number)).outcome.kind is kind
