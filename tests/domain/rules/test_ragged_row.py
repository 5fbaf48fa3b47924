import pytest

from domain.ending import Kind
from tests.domain.the_file import HEADER, the_file

ANN = "ann,ann@state.example.edu,Ann"


@pytest.mark.parametrize("tail", [",Oak", ",", ",,,"])
def test_a_row_with_more_cells_than_the_header_is_rejected(tail: str) -> None:
    file = the_file(HEADER, f"{ANN}{tail}", "bob,bob@state.example.edu,Bob")
    aside = file.analysis().set_aside[0]
    assert (aside.row.number, aside.kind) == (2, Kind.REJECTED)
    assert aside.refusal.rule == "ragged-row"
    assert aside.refusal.message == {"base": ("has more cells than the header",)}
    assert f"{3 + len(tail.split(',')) - 1} cells under 3 headers" in aside.refusal.hint
    assert file.decided() == [3]


def test_the_missing_cells_of_a_shorter_row_are_blank() -> None:
    file = the_file(HEADER, "ann")
    assert file.analysis().to_decide[0].cells == {
        "username": "ann",
        "email_address": "",
        "first_name": "",
    }


def test_a_comma_in_quotation_marks_makes_no_cell() -> None:
    assert the_file(HEADER, 'ann,ann@state.example.edu,"Ann, Oak"').decided() == [2]


def test_columns_that_are_not_known_count() -> None:
    assert the_file(f"{HEADER},shoe size", f"{ANN},38").decided() == [2]
