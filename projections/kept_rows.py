"""What did the rows of an import say, cell by cell? Read off the kept file.

Where every row of a file is a line, only the rows are parsed that may be wanted, and
the file is not unpacked as a whole.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, Self

from domain.events import Value
from domain.fields import Field, UserType
from domain.records import CsvText
from domain.rulebook import rulebook_for
from domain.rules import whitespace
from domain.settings import Identifier, Job, School, Settings
from domain.wanted_records import Wanted, holding, numbered, wanted_records
from ledger.kept_files import KeptFileError
from ledger.ledger import Ledger
from projections.points import Point
from projections.reading import Reader

_IMPORTS: Final = """SELECT imports.import, file, imports.at, imports.school, type,
    channel, identifier, changes_identifiers, mm_dd_yyyy, rules, overruled, sha256,
    imports.began, timeline.position AS ended, rows, created + updated AS applied
    FROM imports LEFT JOIN timeline
    ON timeline.import = imports.import AND timeline.position <= :position
    WHERE imports.school = :school AND imports.began <= :position
    ORDER BY coalesce(timeline.position, imports.began) DESC"""
_NEWEST: Final = 2**62


@dataclass(frozen=True)
class Import:
    """An import's file, and the terms by which it is understood.

    It ``began`` and had ``ended`` at these positions; None where it was held then.
    """

    number: int
    file: str
    at: str
    sha256: str
    began: int
    ended: int | None
    told: Mapping[str, Any]

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Self:
        """The import behind a row of the query."""
        return cls(
            row["import"],
            row["file"],
            row["at"],
            row["sha256"],
            row["began"],
            row["ended"],
            row,
        )

    @property
    def rows(self) -> int:
        """How many rows the file is known to have."""
        return self.told["rows"] or 0

    @property
    def all_applied(self) -> bool:
        """Whether every row changed an account, so that none is about another."""
        return self.ended is not None and self.told["applied"] == self.rows

    @cached_property
    def settings(self) -> Settings:
        """The terms of the import."""
        told = self.told
        school = School(told["school"], overruled=tuple(json.loads(told["overruled"])))
        job = Job(
            UserType[told["type"].upper()],
            identifier=Identifier(told["identifier"]),
            changes_identifiers=bool(told["changes_identifiers"]),
            mm_dd_yyyy=bool(told["mm_dd_yyyy"]),
        )
        rulebook = rulebook_for(told["rules"], told["at"])
        return Settings(school, job, told["at"], (), rulebook)

    @cached_property
    def headers(self) -> Mapping[str, Field]:
        """The headers that are understood, and their fields."""
        return self.settings.rulebook.headers[self.settings.user_type]

    def stripped(self, cells: list[str]) -> list[str]:
        """The cells as they are understood."""
        strips = self.settings.applies(whitespace.RULE)
        return whitespace.stripped(cells) if strips else cells


@dataclass(frozen=True)
class FileRow:
    """A row of an import's file: its number, and its cells under their headers."""

    source: Import
    number: int
    header: Sequence[str]
    cells: Sequence[str]

    @cached_property
    def by_column(self) -> Mapping[str, tuple[str, str]]:
        """Per column that the file has: its header, and the cell."""
        known = self.source.headers
        return {
            known[header].column: (header, cell)
            for header, cell in self._both
            if header in known
        }

    @cached_property
    def ignored(self) -> Mapping[str, str]:
        """The cells under headers that are not known."""
        known = self.source.headers
        return {header: cell for header, cell in self._both if header not in known}

    @property
    def _both(self) -> Iterator[tuple[str, str]]:
        missing = [""] * (len(self.header) - len(self.cells))
        return zip(self.header, (*self.cells, *missing), strict=False)

    def text(self, column: str) -> str:
        """The cell, "" where it is blank or the file has no such column."""
        return self.by_column.get(column, ("", ""))[1]

    def value(self, field: Field) -> Value | None:
        """What the cell stands for, None where it stands for nothing."""
        text = self.text(field.column)
        return self.source.settings.value_of(field, text) if text else None


def imports_of(reader: Reader, school: str, at: Point | None) -> list[Import]:
    """The school's imports up to a point, the newest first."""
    values = {"school": school, "position": at.position if at else _NEWEST}
    return [Import.of(row) for row in reader.objects(_IMPORTS, values)]


class KeptRows:
    """The rows of imported files; a single row is read once."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._rows: dict[tuple[int, int], FileRow] = {}

    def of(self, source: Import, is_wanted: Callable[[str], bool]) -> Iterator[FileRow]:
        """The rows of the import's file that may be wanted, in order.

        A row may be wanted by a text that is or holds its own.
        """
        yield from self._read(source, holding(is_wanted))

    def at(self, source: Import, numbers: Collection[int]) -> Iterator[FileRow]:
        """The rows of those numbers, which are there, in order."""
        if missing := {n for n in numbers if (source.number, n) not in self._rows}:
            for row in self._read(source, numbered(missing)):
                if row.number in missing:
                    self._rows[source.number, row.number] = row
                    missing.remove(row.number)
            if missing:
                raise KeptFileError(
                    f"the file {source.sha256} has changed since it was kept"
                )
        return (self._rows[source.number, number] for number in sorted(numbers))

    def row(self, source: Import, number: int) -> FileRow:
        """The row of that number, which is there."""
        return next(self.at(source, {number}))

    def _read(self, source: Import, wanted: Wanted) -> Iterator[FileRow]:
        """The rows below the header that may be wanted, of which there may be more."""
        pieces = self._ledger.kept_pieces(source.sha256)
        found = wanted_records(pieces, wanted, source.rows + 1)
        whole = self._ledger.kept_file(source.sha256) if found is None else b""
        records = CsvText(whole).records() if found is None else iter(found)
        header: list[str] = []
        for record in records:
            cells = source.stripped(record.cells)
            if header:
                yield FileRow(source, record.number, header, cells)
            header = header or cells
