"""Which records does a CSV text hold?"""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, compress, count, islice, repeat
from operator import not_
from typing import Final, NamedTuple

from domain.rule import Refusal
from domain.rules.blank_line import blank_line
from domain.rules.byte_order_mark import without_byte_order_mark


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


BEFORE_THE_FIRST: Final = Record(0, [], 0, 0)

_MOST_AT_ONCE: Final = 1_000
"""Lines that are parsed in one go, from few to many: often only the first is asked."""


class CsvText:
    """A CSV text, read record by record, from which each record's text can be had.

    Its byte order mark is dropped, unless it is ``marked``; blank lines are no records,
    unless they ``count``. Bytes that are not UTF-8 are read as replacement characters.
    """

    def __init__(
        self, content: bytes, *, marked: bool = False, blank_lines_count: bool = False
    ) -> None:
        content = content if marked else without_byte_order_mark(content)
        self._lines = content.splitlines(keepends=True)
        self._blank_lines_count = blank_lines_count

    def lines(self, after: Record = BEFORE_THE_FIRST) -> Sequence[bytes]:
        """The lines behind a record, with their ends; a record has one or more."""
        return self._lines[after.past_line :]

    def records(
        self, after: Record = BEFORE_THE_FIRST, known: Iterable[bool] = repeat(False)
    ) -> Iterator[Record]:
        """The records behind one, in order. Raises FileRefused where CSV ends.

        ``known`` says of each line whether it is, as a record, known: then it counts,
        and is neither parsed nor given.
        """
        number, place, size = after.number, after.past_line, 1
        flags = iter(known)
        while lines := self._lines[place : place + size]:
            wanted = [not flag for flag in islice(flags, len(lines))]
            parsed = _each_a_record(list(compress(lines, wanted)))
            if parsed is None:
                flags = chain(map(not_, wanted), flags)
                yield from self._one_by_one(number, place, flags)
                return
            for line, cells in zip(compress(count(), wanted), parsed, strict=False):
                if self._blank_lines_count or not blank_line(cells):
                    first = place + line
                    yield Record(number + line + 1, cells, first, first + 1)
            number, place = number + len(lines), place + len(lines)
            size = min(2 * size, _MOST_AT_ONCE)

    def _one_by_one(
        self, number: int, passed: int, known: Iterable[bool]
    ) -> Iterator[Record]:
        """The records behind so many, and so many lines, where some have several."""
        lines = zip(islice(self._lines, passed, None), known, strict=False)
        began_by: bytes | None = None

        def texts() -> Iterator[str]:
            """The line that begins a record, and more while the record goes on."""
            nonlocal began_by
            while line := began_by or next(lines, (None,))[0]:
                began_by = None
                yield _text(line)

        reader = csv.reader(texts(), strict=True)
        for began_by, is_known in lines:  # noqa: B007 - the reader takes it from there
            number += 1
            if is_known:
                passed += 1
                continue
            first = passed + reader.line_num
            try:
                cells = next(reader)
            except csv.Error as error:
                raise _refused(error, number) from None
            if self._blank_lines_count or not blank_line(cells):
                yield Record(number, cells, first, passed + reader.line_num)

    def of(self, record: Record) -> str:
        """The record as it stands in the file, without its line end."""
        lines = self._lines[record.first_line : record.past_line]
        return _text(b"".join(lines)).rstrip("\r\n")


def _each_a_record(lines: Sequence[bytes]) -> list[list[str]] | None:
    """The cells of the lines, if each of them is a record."""
    try:
        parsed = list(csv.reader(map(_text, lines), strict=True))
    except csv.Error:
        return None
    return parsed if len(parsed) == len(lines) else None


def _text(line: bytes) -> str:
    return line.decode(errors="replace")


def _refused(error: csv.Error, number: int) -> FileRefused:
    from domain.rules.not_csv import unreadable

    return FileRefused(replace(unreadable(_cause(error)), place=number))


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
