import pytest

from domain.events import EducationChanged, Ruled
from domain.fields import EDUCATION_LEVEL
from domain.rulebook import CURRENT
from tests.domain.given import given
from tests.domain.people import ANN, row, values

LEVELS = (
    "Associates",
    "Certificate",
    "Advanced Certificate",
    "Bachelors",
    "Masters",
    "Doctorate",
    "Postdoctoral Studies",
    "Non-Degree Seeking",
    "Technical Diploma",
)


@pytest.mark.parametrize("level", ["bachelors", "Bachelor", "High School", "Juggling"])
def test_a_level_that_is_not_in_the_list_is_rejected(level: str) -> None:
    given(ANN).when(row("ann", education_level_name=level)).then_rejected(
        "education-level-value",
        {"primary_education.education_level_name": ["is not included in the list"]},
        hint=f"{level!r} is not a value of primary_education:education_level_name",
    )


def test_the_hint_names_the_level_that_was_meant() -> None:
    given(ANN).when(row("ann", education_level_name="bachelors")).then_rejected(
        "education-level-value",
        {"primary_education.education_level_name": ["is not included in the list"]},
        hint="did you mean 'Bachelors'?",
    )


@pytest.mark.parametrize("level", LEVELS)
def test_a_level_of_the_list_is_set(level: str) -> None:
    given(ANN).when(row("ann", education_level_name=level)).then_updated(
        Ruled(EducationChanged(values(education_level_name=level)), "identifier-column")
    )


def test_the_list_has_no_other_levels() -> None:
    assert set(LEVELS) == set(CURRENT.listed[EDUCATION_LEVEL])
