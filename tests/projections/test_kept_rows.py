"""Rows are read off the kept files, which are not believed when they are damaged."""

import pytest

from ledger.kept_files import KeptFileError, keep
from ledger.ledger import Ledger
from ledger.packing import pack
from projections.kept_rows import FileRow, KeptRows, imports_of
from tests.ledger.given import ANN, BOB, CY, HEADER, run, students, tamper
from tests.projections.looking import looking

TWO_LINES = 'cy,cy@state.example.edu,"C\ny"'

_DAMAGED = "UPDATE kept_files SET content = substr(content, 1, length(content) - 1)"
_SHORTER = """UPDATE kept_files SET (size, content) =
    (SELECT size, content FROM kept_files ORDER BY size LIMIT 1)"""


def at(ledger: Ledger, *numbers: int) -> list[FileRow]:
    """The rows of those numbers of the newest import."""
    with looking(ledger) as reader:
        newest = imports_of(reader, "state", None)[0]
        return list(KeptRows(ledger).at(newest, numbers))


def having(ledger: Ledger, text: str) -> list[int]:
    """The numbers of the rows of the newest import that may hold a text."""
    with looking(ledger) as reader:
        newest = imports_of(reader, "state", None)[0]
        rows = KeptRows(ledger).of(newest, lambda line: text in line)
        return [row.number for row in rows]


@pytest.mark.parametrize("first", ["", "\n", f"{ANN}\n"], ids=["", "blank", "a row"])
def test_rows_are_found_by_their_number_or_by_a_text(
    ledger: Ledger, first: str
) -> None:
    run(ledger, students(f"{first}{BOB}", CY))
    bob = 2 + first.count("\n")
    assert [row.text("first_name") for row in at(ledger, bob, bob + 1)] == ["Bob", "Cy"]
    assert having(ledger, "Cy") == [bob + 1]
    assert having(ledger, "nobody") == []


def test_a_row_of_two_lines_counts_once(ledger: Ledger) -> None:
    run(ledger, students(ANN, TWO_LINES, BOB))
    assert [row.text("first_name") for row in at(ledger, 3, 4)] == ["C\ny", "Bob"]
    assert 4 in having(ledger, "Bob")


def test_a_damaged_file_is_told(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB))
    tamper(ledger, _DAMAGED)
    for ask in (lambda: at(ledger, 2), lambda: having(ledger, "ann")):
        with pytest.raises(KeptFileError, match="cannot be read"):
            ask()


def test_a_file_without_the_row_that_it_had_is_told(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB))
    with ledger.writing() as cursor:
        keep(cursor, pack(f"{HEADER}\n{ANN}\n".encode()))
    tamper(ledger, _SHORTER)
    with pytest.raises(KeptFileError, match="has changed since it was kept"):
        at(ledger, 3)
