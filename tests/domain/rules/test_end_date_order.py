import pytest

from domain.events import EducationDatesSet, FieldCleared, Ruled
from tests.domain.given import given
from tests.domain.people import row, student, values

ALUMNA = student("ann", start_date="2016-08-22", end_date="2020-05-08")
WRONG = {
    "primary_education.end_date": [
        "must be a date on or after primary_education:start_date"
    ]
}


def test_the_returning_alumna_who_sends_a_start_date_only_is_rejected() -> None:
    given(ALUMNA).when(row("ann", start_date="2024-08-26", end_date="")).then_rejected(
        "end-date-order", WRONG, hint="**CLEAR** to empty it"
    )


def test_the_returning_alumna_who_clears_the_end_date_is_welcome() -> None:
    given(ALUMNA).when(
        row("ann", start_date="2024-08-26", end_date="**CLEAR**")
    ).then_updated(
        Ruled(EducationDatesSet(values(start_date="2024-08-26")), "identifier-column"),
        Ruled(FieldCleared("primary_education_end_date"), "clear-empties"),
    )


def test_an_end_date_before_the_stored_start_date_is_rejected() -> None:
    given(ALUMNA).when(row("ann", end_date="2016-08-21")).then_rejected(
        "end-date-order", WRONG, hint="that start_date is the stored one"
    )


def test_two_dates_of_one_row_in_the_wrong_order_are_rejected() -> None:
    given().when(
        row("ann", start_date="2024-08-27", end_date="2024-08-26")
    ).then_rejected(
        "end-date-order", WRONG, hint="would start on 2024-08-27 and end on 2024-08-26"
    )


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2024-08-26", "2024-08-26"),
        ("2024-08-26T23:00:00", "2024-08-26"),
        ("2024-08-26", "2028-05-12"),
        ("", "2016-08-22"),
        ("2020-05-08", ""),
        ("**CLEAR**", "1999-01-01"),
        ("2099-01-01", "**CLEAR**"),
    ],
)
def test_dates_in_order_or_on_one_day_are_fine(start: str, end: str) -> None:
    given(ALUMNA).when(row("ann", start_date=start, end_date=end)).then_accepted()


def test_one_date_alone_has_no_order() -> None:
    given(student("ann")).when(row("ann", end_date="1999-01-01")).then_accepted()


def test_a_date_that_cannot_be_read_is_not_compared() -> None:
    given(ALUMNA).when(row("ann", end_date="May 2010")).then_rejected(
        "date-format", {"primary_education.end_date": ["is invalid"]}
    )
