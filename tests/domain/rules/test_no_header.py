import pytest

from tests.domain.the_file import HEADER, the_file


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff"])
def test_an_empty_file_is_refused(content: str) -> None:
    the_file(content).is_refused("no-header", "The file is empty.", hint="export")


@pytest.mark.parametrize(
    ("line", "begins"),
    [
        ("ann,ann@state.example.edu,Ann", "'ann'"),
        ("Username,EMAIL", "'Username'"),
        (",,", "''"),
    ],
)
def test_a_first_row_without_a_known_header_is_refused(line: str, begins: str) -> None:
    the_file(line, HEADER).is_refused(
        "no-header",
        "The first row holds no known header.",
        hint=f"it begins with {begins}",
        place=1,
    )


def test_a_header_without_rows_is_an_empty_import_with_a_warning() -> None:
    file = the_file(HEADER)
    assert file.analysis().rows == 0
    assert file.warnings("no-header") == [
        "the file has a header and no rows: nothing to import"
    ]


def test_one_known_header_is_enough() -> None:
    file = the_file("id,username", "1,ann")
    assert file.decided() == [2]
    assert file.warnings("no-header") == []
