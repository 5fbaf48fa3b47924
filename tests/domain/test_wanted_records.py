"""Wanted records are those that one who reads the whole text finds."""

from collections.abc import Iterator

import pytest

from domain.records import CsvText, Record
from domain.wanted_records import Wanted, holding, numbered, wanted_records

TEXTS = [
    "a,b\n1,2\n\n3,2\r\n4,5\n",
    "\ufeff\na,b\r1,2\r2,",
    'a,b\n"1,0","2"\n3,"ä 2"\n',
    "a,2\n1,2",
    "\n\na,b\n",
    "a,b\r\n1,2\r\n\r\n5,2\r\n",
    "",
]


def whole(text: str) -> list[Record]:
    """Every record of the text."""
    return list(CsvText(text.encode()).records())


def found(text: str, wanted: Wanted, at_once: int, known: int = 0) -> list[Record]:
    """What is found where the text comes so many bytes at once."""
    content = text.encode()
    pieces = [content[:3]]
    pieces += [content[at : at + at_once] for at in range(3, len(content), at_once)]
    records = wanted_records(pieces, wanted, known or len(whole(text)))
    assert records is not None
    return records


@pytest.mark.parametrize("at_once", [1, 2, 3, 5, 99])
@pytest.mark.parametrize("text", TEXTS)
def test_records_that_hold_a_text_are_found_however_it_comes(
    text: str, at_once: int
) -> None:
    header, others = whole(text)[:1], whole(text)[1:]
    wanted = [record for record in others if any("2" in cell for cell in record.cells)]
    assert found(text, holding(lambda line: "2" in line), at_once) == header + wanted


@pytest.mark.parametrize("at_once", [1, 2, 3, 5, 99])
@pytest.mark.parametrize("text", TEXTS)
def test_records_of_some_numbers_are_found_however_the_text_comes(
    text: str, at_once: int
) -> None:
    header, others = whole(text)[:1], whole(text)[1:]
    wanted = [record for record in others if record.number in {2, 4, 9}]
    assert found(text, numbered({9, 4, 2}), at_once) == header + wanted


@pytest.mark.parametrize("at_once", [1, 7, 99])
def test_where_line_ends_may_be_quoted_nothing_is_found(at_once: int) -> None:
    text = 'a,b\n1,"2\n"\n3,2\n'
    content = text.encode()
    pieces = [content[at : at + at_once] for at in range(0, len(content), at_once)]
    for wanted in (numbered({2}), holding(lambda line: "2" in line)):
        assert wanted_records(pieces, wanted, len(whole(text))) is None


def test_quotation_marks_are_no_hindrance_where_every_line_is_known_as_a_record() -> (
    None
):
    text = 'a,b\n1,"2, 2"\n3,4\n'
    assert wanted_records([text.encode()], numbered({3}), 2) is None
    assert wanted_records([text.encode()], numbered({3}), 3) == [
        Record(1, ["a", "b"], 0, 1),
        Record(3, ["3", "4"], 2, 3),
    ]


def test_without_quotation_marks_nothing_need_be_known() -> None:
    assert wanted_records([b"a\n1\n\n2\n"], numbered({4}), 0) == [
        Record(1, ["a"], 0, 1),
        Record(4, ["2"], 3, 4),
    ]


def taken_for(text: str, number: int) -> str:
    """What is taken of a text, line by line, to find the record of that number."""
    taken = []

    def pieces() -> Iterator[bytes]:
        for line in text.encode().splitlines(keepends=True):
            taken.append(line)
            yield line

    wanted_records(pieces(), numbered({number}), len(whole(text)))
    return b"".join(taken).decode()


def test_nothing_is_taken_behind_the_line_that_follows_the_last_wanted_one() -> None:
    assert taken_for("a,b\n1,2\n3,4\n5,6\n7,8\n", 3) == "a,b\n1,2\n3,4\n5,6\n"


def test_where_something_is_quoted_the_whole_text_is_taken() -> None:
    text = 'a,b\n"1",2\n3,4\n5,6\n7,8\n'
    assert taken_for(text, 2) == text


@pytest.mark.parametrize("cell", ["STRASSE", "straße", "Straße", "\u017ftrasse"])
def test_a_text_is_found_in_any_case_beside_others(cell: str) -> None:
    text = f"a,b\nänn,1\n{cell},2\nbob,3\n"

    def is_wanted(line: str) -> bool:
        return "strasse" in line.casefold()

    assert found(text, holding(is_wanted), 4)[1:] == [whole(text)[2]]


def test_bytes_that_are_no_text_are_replaced() -> None:
    records = wanted_records([b"a,b\n\xff,2\n"], holding(lambda line: "2" in line), 2)
    assert records == [Record(1, ["a", "b"], 0, 1), Record(2, ["\ufffd", "2"], 1, 2)]
