import pytest

from domain.rules.whitespace import stripped
from tests.domain.the_file import the_file


def test_white_space_around_cells_and_headers_does_not_count() -> None:
    file = the_file(" username , first_name", "  ann\t, Ann ")
    assert file.analysis().to_decide[0].cells == {
        "username": "ann",
        "first_name": "Ann",
    }


@pytest.mark.parametrize("cell", ["", " ", "\t", "\u00a0", " \r\n "])
def test_white_space_alone_is_blank(cell: str) -> None:
    assert stripped([cell]) == [""]


def test_white_space_inside_a_cell_counts() -> None:
    assert stripped(["Mary  Ann"]) == ["Mary  Ann"]
