"""The rows of an import that the importer's file of failed rows means."""

import pytest

from domain.failed_file import Failed, Rows, read_failed
from domain.problem import NotUnderstood
from domain.records import CsvText

HEADER = "username,email_address,first_name"


def text(*lines: str) -> CsvText:
    return CsvText("".join(f"{line}\n" for line in lines).encode())


def failed(*lines: str, header: str = HEADER) -> list[Failed]:
    return read_failed(text(f"{header},status,response", *lines))


def meant(row: str, *rows: str, header: str = HEADER, other: str = "") -> list[int]:
    (one,) = failed(f"{row},failed,no", header=other or header)
    return Rows(text(header, *rows)).like(one)


def test_status_and_response_are_no_cells_of_the_row() -> None:
    (ann,) = failed("ann,a@post.example, Ann ,failed,{}")
    assert ann == Failed(
        2,
        {"username": "ann", "email_address": "a@post.example", "first_name": "Ann"},
        "{}",
    )


def test_the_last_columns_of_the_names_are_theirs() -> None:
    (ann,) = failed("ann,new,failed,no", header="username,status")
    assert (dict(ann.cells), ann.response) == (
        {"username": "ann", "status": "new"},
        "no",
    )


def test_their_names_may_have_capitals_and_status_may_be_absent() -> None:
    (ann,) = read_failed(text("username,Response", "ann,no"))
    assert (dict(ann.cells), ann.response) == ({"username": "ann"}, "no")


def test_a_row_that_was_taken_after_all_is_not_failed() -> None:
    assert failed('a,a@post.example,A,done,"{""success"":true}"') == []


@pytest.mark.parametrize("lines", [(), (HEADER,)])
def test_a_file_without_a_response_is_not_understood(lines: tuple[str, ...]) -> None:
    with pytest.raises(NotUnderstood):
        read_failed(text(*lines))


ANN, BOB, CY = (
    "ann,a@post.example,Ann",
    "bob,b@post.example,Bob",
    "cy,c@post.example,Cy",
)


def test_a_row_is_found_by_username_and_address() -> None:
    assert meant(BOB, ANN, BOB, CY) == [3]
    assert meant("bob,B@Post.example,Bob", ANN, BOB) == [3]


def test_a_row_is_found_by_one_of_the_two() -> None:
    assert meant("bob,other@post.example,Bob", ANN, BOB) == [3]
    assert meant("00bob,b@post.example,Bob", ANN, BOB) == [3]
    assert meant("bob,", ANN, BOB, other="username,first_name") == [3]


def test_username_and_address_together_go_before_one_of_them() -> None:
    rows = "bob,other@post.example,Bob", BOB
    assert meant(BOB, *rows) == [3]


def test_of_several_the_one_with_the_same_cells_is_meant() -> None:
    rows = "bob,b@post.example,Bo", BOB
    assert meant(BOB, *rows) == [3]
    assert meant("bob,b@post.example,B", *rows) == [2, 3]
    assert meant(BOB, BOB, BOB) == [2, 3]


def test_without_username_and_address_all_cells_must_be_the_same() -> None:
    rows = ",,Ann", ",,Bob"
    assert meant(",,Bob", *rows) == [3]
    assert meant(",,Cy", *rows) == []
    assert meant("Bob", ANN, BOB, other="first_name") == [3]


def test_a_stranger_is_in_no_row() -> None:
    assert meant(CY, ANN, BOB) == []
