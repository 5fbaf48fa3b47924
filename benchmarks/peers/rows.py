"""Which rows does a program get, and who are they about?"""

import csv
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from uuid import NAMESPACE_URL, UUID, uuid5

Row = dict[str, str]


def file_rows() -> Iterator[Row]:
    """The rows of the file that the command line names, or the first so many."""
    most = int(sys.argv[3]) if sys.argv[3:] else None
    with Path(sys.argv[1]).open(newline="", encoding="utf-8") as lines:
        yield from islice(csv.DictReader(lines), most)


def database() -> str:
    """The new database that the command line names."""
    return sys.argv[2]


def student_id(row: Row) -> UUID:
    """The id that a student's username gives."""
    return uuid5(NAMESPACE_URL, f"/students/{row['username']}")


def changed(held: Row, row: Row) -> Row:
    """The cells that are new."""
    return {column: cell for column, cell in row.items() if held.get(column) != cell}
