"""Which records does a CSV text hold?"""

import csv
import io
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import NamedTuple

from domain.rule import Refusal
from domain.rules.blank_line import blank_line
from domain.rules.byte_order_mark import without_byte_order_mark
from domain.rules.not_csv import unreadable


class FileRefused(Exception):
    """A file that the importer would not take at all."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.hint)
        self.refusal = refusal


class Record(NamedTuple):
    """One record: its number in a spreadsheet, its cells, and the lines it takes."""

    number: int
    cells: list[str]
    first_line: int
    past_line: int


class CsvText:
    """A CSV text, read record by record, from which each record's text can be had.

    Its byte order mark is dropped, unless it is ``marked``; blank lines are no records,
    unless they ``count``.
    """

    def __init__(
        self, text: str, *, marked: bool = False, blank_lines_count: bool = False
    ) -> None:
        text = text if marked else without_byte_order_mark(text)
        self._lines = list(io.StringIO(text, newline=""))
        self._blank_lines_count = blank_lines_count

    def records(self) -> Iterator[Record]:
        """The records, in order. Raises FileRefused where CSV ends."""
        reader = csv.reader(self._lines, strict=True)
        number, begins = 0, 0
        while True:
            number += 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                refusal = replace(unreadable(_cause(error)), place=number)
                raise FileRefused(refusal) from None
            if self._blank_lines_count or not blank_line(cells):
                yield Record(number, cells, begins, reader.line_num)
            begins = reader.line_num

    def records_with(self, is_wanted: Callable[[str], bool]) -> Iterator[Record]:
        """The header, and the records whose text is wanted, or others besides.

        Where no cell is quoted a record is a line, and only the wanted are parsed.
        """
        if any('"' in line for line in self._lines):
            yield from self.records()
            return
        header = True
        for number, line in enumerate(self._lines):
            if header or is_wanted(line):
                for cells in csv.reader([line]):
                    if self._blank_lines_count or not blank_line(cells):
                        header = False
                        yield Record(number + 1, cells, number, number + 1)

    def of(self, record: Record) -> str:
        """The record as it stands in the file, without its line end."""
        text = "".join(self._lines[record.first_line : record.past_line])
        return text.rstrip("\r\n")


def _cause(error: csv.Error) -> str:
    text = str(error)
    if "end of data" in text:
        return "a quotation mark is opened in this row and never closed: close it"
    if "field limit" in text:
        return (
            f"a cell of this row is longer than {csv.field_size_limit():,} characters: "
            "a quotation mark that is never closed?"
        )
    if "expected after" in text:
        return (
            "a quotation mark is opened or closed in the wrong place in this row: put "
            "the whole cell in quotation marks, and double those within it"
        )
    return f"this row cannot be read: {text}"
