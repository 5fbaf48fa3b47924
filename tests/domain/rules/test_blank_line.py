import pytest

from domain.rules.blank_line import blank_line
from tests.domain.the_file import HEADER, the_file


def test_a_line_without_cells_is_not_a_row_but_counts() -> None:
    file = the_file(HEADER, "", "ann,ann@state.example.edu,Ann", "")
    assert file.analysis().rows == 1
    assert file.decided() == [3]


def test_a_file_may_begin_with_a_blank_line() -> None:
    file = the_file("", HEADER, "ann,ann@state.example.edu,Ann")
    assert file.decided() == [3]


@pytest.mark.parametrize("cells", [[], [""], ["  \t"]])
def test_a_line_that_holds_no_cell_is_blank(cells: list[str]) -> None:
    assert blank_line(cells)


def test_a_line_of_commas_is_a_row() -> None:
    file = the_file(HEADER, ",,")
    assert file.decided() == [2]
