import pytest

from domain.records import CsvText, FileRefused, Record


def cells(text: str) -> list[list[str]]:
    return [record.cells for record in CsvText(text.encode()).records()]


def numbers(text: str) -> list[int]:
    return [record.number for record in CsvText(text.encode()).records()]


def refused(text: str) -> FileRefused:
    with pytest.raises(FileRefused) as refused:
        list(CsvText(text.encode()).records())
    return refused.value


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
@pytest.mark.parametrize("last", [True, False], ids=["ended", "open"])
def test_a_record_ends_with_any_line_end_or_with_the_text(end: str, last: bool) -> None:
    text = end.join(["username,first_name", "ann,Ann", "bob,Bob"]) + end * last
    assert cells(text) == [["username", "first_name"], ["ann", "Ann"], ["bob", "Bob"]]
    assert numbers(text) == [1, 2, 3]


def test_line_ends_may_be_mixed() -> None:
    assert cells("ann\r\nbob\ncy\rdan") == [["ann"], ["bob"], ["cy"], ["dan"]]


@pytest.mark.parametrize("character", ["\v", "\f", "\x1c", "\x85", "\u2028"])
def test_no_other_character_ends_a_line(character: str) -> None:
    assert cells(f"ann{character}oak\nbob\n") == [[f"ann{character}oak"], ["bob"]]


def test_a_quoted_cell_may_hold_commas_and_quotation_marks() -> None:
    assert cells('ann,"Oak, Ann","""Annie"""\n') == [["ann", "Oak, Ann", '"Annie"']]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_quoted_cell_may_hold_line_ends_which_do_not_count(end: str) -> None:
    text = f'ann,"one{end}two{end}"{end}bob,three{end}'
    assert cells(text) == [["ann", f"one{end}two{end}"], ["bob", "three"]]
    assert numbers(text) == [1, 2]


def test_blank_lines_are_no_records_but_count() -> None:
    assert numbers("\nann\n\n\nbob\n") == [2, 5]


def test_cells_are_not_stripped() -> None:
    assert cells(" ann , Ann\n") == [[" ann ", " Ann"]]


def test_an_empty_text_has_no_records() -> None:
    assert cells("") == []


def test_a_quotation_mark_that_stays_open_names_the_row_where_the_record_began() -> (
    None
):
    refusal = refused('username\nann\n\n"bob\ncy\ndan\n')
    assert refusal.refusal.place == 4
    assert refusal.refusal.rule == "not-csv"
    assert "never closed" in refusal.refusal.hint


def test_multi_line_cells_above_count_as_one_row_each() -> None:
    assert refused('username\n"a\nn\nn"\n"bob\n').refusal.place == 3


def test_a_quotation_mark_that_closes_too_early_names_its_row() -> None:
    refusal = refused('username\n"ann"oak\n')
    assert refusal.refusal.place == 2
    assert "in the wrong place" in refusal.refusal.hint


def test_records_before_a_broken_one_can_be_read() -> None:
    records = CsvText(b'ann\n"bob').records()
    assert next(records).cells == ["ann"]
    with pytest.raises(FileRefused):
        next(records)


def test_an_open_quotation_mark_far_above_is_found_all_the_same() -> None:
    refusal = refused("ann\n" * 39_999 + '"bob\n' + "cy\n" * 50_000)
    assert refusal.refusal.place == 40_000
    assert "never closed" in refusal.refusal.hint


def test_the_lines_of_a_record_are_kept() -> None:
    records = list(CsvText(b'ann\n\n"b\nob"\n').records())
    assert records == [Record(1, ["ann"], 0, 1), Record(3, ["b\nob"], 2, 4)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_record_gives_back_its_text_without_its_line_end(end: str) -> None:
    lines = ['ann, "Ann" ,', "", f'bob,"B{end}ob"', "cy"]
    text = CsvText(end.join(lines).encode())
    assert [text.of(record) for record in text.records()] == [
        'ann, "Ann" ,',
        f'bob,"B{end}ob"',
        "cy",
    ]
