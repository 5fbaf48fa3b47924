"""Which row of which file does somebody mean by FILE:ROW?"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from cli.commands import Sentence
from ledger.packing import digest
from projections.points import import_number
from projections.reading import Reader

_ROW: Final = re.compile(r"(.+):(\d{1,9})", re.DOTALL | re.ASCII)
_IMPORT: Final = re.compile(r"import:\d+|@~\d+|\d+", re.ASCII)


@dataclass(frozen=True, slots=True)
class RowNamed:
    """A row of an import, or where ``number`` is None of a file on the disk."""

    file: str
    row: int
    number: int | None = None


def row_named(reader: Reader, text: str) -> RowNamed:
    """The row that the user means: a file on the disk, an import, or a file imported
    once under that name. Raises UnknownPointError, and Sentence.
    """
    found = _ROW.fullmatch(text)
    if found is None:
        raise Sentence(f"{text!r} names no row: write FILE:ROW, or import:17:48")
    file, row = found[1], int(found[2])
    if Path(file).is_file() or file == "-":
        return RowNamed(file, row)
    if _IMPORT.fullmatch(file):
        return RowNamed(file, row, import_number(reader, file))
    return RowNamed(file, row, _imported_as(reader, file))


def imported_before(reader: Reader, file: str) -> int | None:
    """The import of the bytes of a file on the disk, if there was one.

    Raises Sentence.
    """
    if file == "-":
        return None
    found = reader.objects(
        "SELECT import FROM imports WHERE sha256 = ? ORDER BY import",
        (digest(Path(file).read_bytes()),),
    )
    return _the_one(file, found) if found else None


def _imported_as(reader: Reader, file: str) -> int:
    found = reader.objects(
        "SELECT import FROM imports WHERE file = ? ORDER BY import", (Path(file).name,)
    )
    if not found:
        raise Sentence(
            f"there is no file {file}, and none was imported by that name: see "
            "`rollbook imports`"
        )
    return _the_one(file, found)


def _the_one(file: str, found: list[dict[str, Any]]) -> int:
    if len(found) > 1:
        listed = ", ".join(f"import:{each['import']}" for each in found)
        raise Sentence(f"{file} was imported more than once: name one of {listed}")
    return int(found[0]["import"])
