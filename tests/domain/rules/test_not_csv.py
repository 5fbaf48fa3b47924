import pytest

from tests.domain.the_file import HEADER, TheFile, the_file

TEXT = "File name is invalid, File is invalid, File content typse is invalid"
CONTENT = f"{HEADER}\nann,ann@state.example.edu,Ann\n".encode()


@pytest.mark.parametrize("name", ["users.xlsx", "users.csv.txt", "users", "users_csv"])
def test_a_file_that_is_not_called_csv_is_refused(name: str) -> None:
    TheFile(CONTENT, name).is_refused("not-csv", TEXT, hint=f"{name} does not end in")


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        (b"PK\x03\x04\x14\x00\x06\x00", "this is a spreadsheet"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "this is a binary file"),
    ],
    ids=["a renamed spreadsheet", "a renamed picture"],
)
def test_a_renamed_file_of_another_kind_is_refused(content: bytes, hint: str) -> None:
    TheFile(content).is_refused("not-csv", TEXT, hint=hint)


def test_a_quotation_mark_that_is_never_closed_names_its_row() -> None:
    the_file(HEADER, "ann,ann@state.example.edu,Ann", 'bob,"bob', "cy").is_refused(
        "not-csv", TEXT, hint="never closed", place=3
    )


def test_a_quotation_mark_that_is_closed_too_early_names_its_row() -> None:
    the_file(HEADER, 'ann,ann@state.example.edu,"An"n').is_refused(
        "not-csv", TEXT, hint="in the wrong place", place=2
    )


@pytest.mark.parametrize("name", ["users.csv", "20240826_USERS.CSV", "a b.c.csv"])
def test_a_csv_file_is_read_whatever_its_letters(name: str) -> None:
    assert TheFile(CONTENT, name).decided() == [2]


def test_a_quotation_mark_inside_a_cell_is_a_character() -> None:
    file = the_file(HEADER, 'ann,ann@state.example.edu,An"n', 'bob,"b ""o"" b",Bob')
    assert [row.cells["first_name"] for row in file.analysis().to_decide] == [
        'An"n',
        "Bob",
    ]
