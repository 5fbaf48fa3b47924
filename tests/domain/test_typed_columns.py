from domain.events import Warned
from domain.fields import BY_COLUMN
from domain.row import Row
from domain.settings import Settings
from domain.typed_columns import of_types
from tests.domain.people import STATE

ROWS = 2_000


def _warnings(column: str, wrong: dict[int, str], right: str = "TRUE") -> list[Warned]:
    rows = [Row.of(n, {column: wrong.get(n, right)}) for n in range(2, ROWS + 2)]
    return list(of_types([BY_COLUMN[column]], rows, Settings(STATE)))


def test_a_wrong_value_is_found_wherever_it_stands() -> None:
    for number in (2, 501, 502, 503, 1_234, ROWS + 1):
        (warning,) = _warnings("athlete", {number: "yes"})
        assert warning.text.endswith(
            f"1 value is not of its type, first in row {number}"
        )


def test_values_are_counted_row_by_row_however_often_they_are_said() -> None:
    (warning,) = _warnings("athlete", {3: "yes", 700: "no", 1_900: "yes"})
    assert warning.text.endswith("3 values are not of its type, first in row 3")


def test_a_blank_cell_is_of_every_type() -> None:
    assert _warnings("athlete", {}, right="") == []


def test_clearing_a_date_is_told_by_the_first_row_that_does() -> None:
    date = "primary_education_end_date"
    (warning,) = _warnings(date, {900: "**CLEAR**", 901: "**CLEAR**"}, "2024-05-05")
    assert "first in row 900" in warning.text
