import pytest

from domain.events import EducationChanged, Ruled
from tests.domain.given import given
from tests.domain.people import ANN, row, values


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("4.01", "must be less than or equal to 4"),
        ("85", "must be less than or equal to 4"),
        ("-0.1", "must be greater than or equal to 0"),
        ("3.005", "must have at most 2 decimals"),
        ("3.9999", "must have at most 2 decimals"),
        ("3.0000000000000000001", "must have at most 2 decimals"),
        ("3,5", "is not a number"),
        ("A+", "is not a number"),
        ("1e0", "is not a number"),
        ("nan", "is not a number"),
    ],
)
def test_what_is_no_gpa_is_rejected(cell: str, text: str) -> None:
    given(ANN).when(row("ann", cumulative_gpa=cell)).then_rejected(
        "gpa-range",
        {"primary_education.cumulative_gpa": [text]},
        hint="from 0 to 4 with two decimals at most",
    )


def test_both_gpas_are_judged() -> None:
    given(ANN).when(row("ann", cumulative_gpa="5", department_gpa="-1")).then_rejected(
        "gpa-range",
        {
            "primary_education.cumulative_gpa": ["must be less than or equal to 4"],
            "primary_education.department_gpa": ["must be greater than or equal to 0"],
        },
    )


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("0", 0.0),
        ("4", 4.0),
        ("4.00", 4.0),
        ("3.5", 3.5),
        ("3.29", 3.29),
        ("2.30", 2.3),
        (".5", 0.5),
    ],
)
def test_a_gpa_from_0_to_4_is_set(cell: str, value: float) -> None:
    given(ANN).when(row("ann", cumulative_gpa=cell)).then_updated(
        Ruled(EducationChanged(values(cumulative_gpa=value)), "identifier-column")
    )
