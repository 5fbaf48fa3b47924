from domain.fields import SCHOOL_YEAR
from tests.domain.given import given
from tests.domain.people import row, student

ANN = student("ann", school_year_name="Senior")


def test_a_past_end_date_makes_nobody_an_alumnus() -> None:
    after = given(ANN).when(
        row("ann", end_date="1999-05-10", currently_attending="FALSE")
    )
    assert after.account("ann").value(SCHOOL_YEAR) == "Senior"


def test_the_file_must_say_so() -> None:
    after = given(ANN).when(row("ann", school_year_name="Alumni"))
    assert after.account("ann").value(SCHOOL_YEAR) == "Alumni"
