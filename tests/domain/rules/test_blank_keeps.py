import pytest

from domain.events import NameChanged, Ruled
from domain.fields import FIELDS
from domain.row import Row
from tests.domain.given import given
from tests.domain.people import row, student, values

ANN = student(
    "ann",
    last_name="Oak",
    school_year_name="Senior",
    end_date="2024-05-10",
    cumulative_gpa=3.5,
    major_names=("Biology", "Art"),
    veteran=True,
)


def test_a_row_without_optional_columns_keeps_everything() -> None:
    given(ANN).when(row("ann")).then_nothing_happens()


@pytest.mark.parametrize(
    "column",
    ["last_name", "school_year_name", "end_date", "cumulative_gpa", "major_names"],
)
def test_a_blank_cell_keeps_the_stored_value(column: str) -> None:
    given(ANN).when(row("ann", **{column: ""})).then_nothing_happens()


def test_a_blank_boolean_keeps_the_stored_value() -> None:
    given(ANN).when(row("ann", veteran="")).then_nothing_happens()


def test_blank_cells_of_a_new_student_leave_no_values() -> None:
    blank = {f.column: "" for f in FIELDS}
    cells = {**blank, **row("ann").cells}
    assert given().when(Row.of(2, cells)).account("ann").values == student("ann").values


def test_a_cell_that_says_something_does_not_keep() -> None:
    given(ANN).when(row("ann", last_name="Elm")).then_updated(
        Ruled(NameChanged(values(last_name="Elm")), "identifier-column")
    )
