"""How did each row of one import end, the unchanged ones among them?

Who the unchanged rows are about stands in the kept file only.
"""

from collections.abc import Collection, Iterator
from heapq import merge
from typing import Any, Final

from domain.ending import Kind
from domain.fields import USERNAME
from domain.records import CsvText
from ledger.ledger import Ledger
from projections.reading import Reader, Table
from projections.rows import COLUMNS

_LISTED: Final = tuple(column for column in COLUMNS if column != "import")


def rows_of_import(
    ledger: Ledger, reader: Reader, number: int, kinds: Collection[Kind]
) -> Table:
    """The rows so ended, in file order."""
    names = ", ".join(f'"{column}"' for column in _LISTED)
    marks = ", ".join("?" * len(kinds))
    stored = reader.table(
        f'SELECT {names} FROM rows WHERE "import" = ? AND outcome IN ({marks}) '
        'ORDER BY "row"',
        (number, *sorted(kinds)),
    )
    if Kind.UNCHANGED not in kinds:
        return stored
    same = _unchanged(ledger, reader, number)
    return Table(_LISTED, merge(stored.rows, same, key=lambda row: row[0]))


def _unchanged(
    ledger: Ledger, reader: Reader, number: int
) -> Iterator[tuple[Any, ...]]:
    ranges = reader.objects(
        'SELECT rule, first, last FROM unchanged_rows WHERE "import" = ?', (number,)
    )
    rules = {n: r["rule"] for r in ranges for n in range(r["first"], r["last"] + 1)}
    for row, username in _usernames(ledger, reader, number):
        if row in rules:
            yield row, username, Kind.UNCHANGED.value, rules[row], None, None, None


def _usernames(
    ledger: Ledger, reader: Reader, number: int
) -> Iterator[tuple[int, str]]:
    kept = reader.objects('SELECT sha256 FROM imports WHERE "import" = ?', (number,))
    text = CsvText(ledger.kept_file(kept[0]["sha256"]))
    records = text.records()
    header = [cell.strip() for cell in next(records).cells]
    column = header.index(USERNAME.header) if USERNAME.header in header else None
    for record in records:
        known = column is not None and column < len(record.cells)
        yield record.number, record.cells[column or 0].strip() if known else ""
