import pytest

from domain.events import Ruled, SchoolYearChanged
from domain.fields import SCHOOL_YEAR
from domain.rulebook import CURRENT
from tests.domain.given import given
from tests.domain.people import ANN, row, values

SCHOOL_YEARS = (
    "Freshman",
    "Sophomore",
    "Junior",
    "Senior",
    "First Year Community / Technical College",
    "Second Year Community / Technical College",
    "Certificate Program",
    "Masters",
    "Masters of Business Administration",
    "Accelerated Masters",
    "Doctorate",
    "Postdoctoral Studies",
    "Alumni",
)
WRONG = {"school_year_name": ["is not included in the list"]}


@pytest.mark.parametrize("year", ["senior", "Alumnus", "Graduate", "4", "2024"])
def test_a_year_that_is_not_in_the_list_is_rejected(year: str) -> None:
    given(ANN).when(row("ann", school_year_name=year)).then_rejected(
        "school-year-value", WRONG, hint=f"{year!r} is not a value of school_year_name"
    )


def test_the_hint_names_the_year_that_was_meant() -> None:
    given(ANN).when(row("ann", school_year_name="alumni")).then_rejected(
        "school-year-value", WRONG, hint="did you mean 'Alumni'?"
    )


@pytest.mark.parametrize("year", SCHOOL_YEARS)
def test_a_year_of_the_list_is_set(year: str) -> None:
    given(ANN).when(row("ann", school_year_name=year)).then_updated(
        Ruled(SchoolYearChanged(values(school_year_name=year)), "identifier-column")
    )


def test_a_student_may_have_no_school_year() -> None:
    given().when(row("ann", school_year_name="")).then_accepted()


def test_the_list_has_no_other_years() -> None:
    assert set(SCHOOL_YEARS) == set(CURRENT.listed[SCHOOL_YEAR])
