"""What does a file hold, once it is read?"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import repeat
from typing import Protocol

from domain.events import Warned
from domain.fields import Field
from domain.records import BEFORE_THE_FIRST, CsvText, FileRefused, Record
from domain.row import Columns, Row
from domain.rule import Refusal, Rule
from domain.rules import (
    blank_line,
    byte_order_mark,
    mentor_auth_without_sso,
    mentors_retired,
    mentorship_off,
    no_header,
    not_csv,
    not_utf8,
    ragged_row,
    recommended_header_missing,
    repeated_header,
    too_large,
    unknown_header,
    whitespace,
)
from domain.settings import Settings
from domain.upload import Upload


class RefusesFile(Protocol):
    """A rule that may refuse a file before it is read."""

    RULE: Rule

    def refuses(self, upload: Upload, /) -> Refusal | None:
        """Why the file is not taken, if it is not."""
        ...


# Order is behaviour: the first that refuses names the reason.
ON_TAKING: tuple[RefusesFile, ...] = (not_csv, too_large, not_utf8, mentorship_off)


@dataclass(frozen=True)
class Sheet:
    """A file's header, the columns that are understood, and the text below the header.

    ``strips``: white space around cells does not count.
    """

    header: tuple[str, ...]
    columns: tuple[tuple[int, Field], ...]
    warnings: tuple[Warned, ...]
    text: CsvText
    top: Record
    strips: bool

    @property
    def width(self) -> int:
        """How many cells the header has."""
        return len(self.header)

    @property
    def headers(self) -> tuple[str, ...]:
        """The headers that are understood, as they stand, in file order."""
        return tuple(self.header[position] for position, _ in self.columns)

    @property
    def lines(self) -> Sequence[bytes]:
        """The lines below the header, with their ends."""
        return self.text.lines(self.top)

    def records(self, known: Iterable[bool] = repeat(False)) -> Iterator[Record]:
        """The records below the header, but for known lines. Raises FileRefused."""
        return self.text.records(self.top, known)

    def row(self, record: Record) -> Row:
        """The record as a row: its cells stripped, the missing ones blank."""
        cells = record.cells
        if len(cells) < len(self.header):
            cells = ragged_row.padded(cells, len(self.header))
        if self.strips:
            cells = whitespace.stripped(cells)
        return Row(record.number, self._places, self._understood(cells))

    @cached_property
    def _places(self) -> Columns:
        """Where a row has the cells that are understood."""
        return {field.column: at for at, (_, field) in enumerate(self.columns)}

    @cached_property
    def _understood(self) -> Callable[[list[str]], list[str]]:
        """Gives the cells that are understood."""
        places, width = [place for place, _ in self.columns], self.width
        if places == list(range(width)):
            return lambda cells: cells[:width]
        return lambda cells: [cells[place] for place in places]

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of the columns that are understood, in file order."""
        return tuple(field for _, field in self.columns)


def read_sheet(name: str, content: bytes, settings: Settings) -> Sheet:
    """The sheet, its rows still unread. Raises FileRefused."""
    upload = Upload(name, content, settings)
    for rule in ON_TAKING:
        if settings.applies(rule.RULE) and (refusal := rule.refuses(upload)):
            raise FileRefused(refusal)
    text = csv_text(content, settings)
    top = next(text.records(), None)
    header = _header(top, settings)
    columns, warnings = _columns(header, settings)
    strips = settings.applies(whitespace.RULE)
    top = top or BEFORE_THE_FIRST
    return Sheet(tuple(header), columns, warnings, text, top, strips)


def csv_text(content: bytes, settings: Settings) -> CsvText:
    """The text of a file, as the importer reads it under these settings."""
    return CsvText(
        content,
        marked=not settings.applies(byte_order_mark.RULE),
        blank_lines_count=not settings.applies(blank_line.RULE),
    )


def _header(record: Record | None, settings: Settings) -> list[str]:
    header = record.cells if record else None
    if header and settings.applies(whitespace.RULE):
        header = whitespace.stripped(header)
    known = settings.rulebook.headers[settings.user_type]
    matched = [(cell, known[cell]) for cell in header or () if cell in known]
    refusal = None
    if settings.applies(no_header.RULE):
        refusal = no_header.no_header(header, matched)
    if not refusal and settings.applies(repeated_header.RULE):
        refusal = repeated_header.repeated_header(matched)
    if refusal:
        raise FileRefused(replace(refusal, place=record.number if record else None))
    return header or []


def _columns(
    header: list[str], settings: Settings
) -> tuple[tuple[tuple[int, Field], ...], tuple[Warned, ...]]:
    known = settings.rulebook.headers[settings.user_type]
    columns: dict[Field, int] = {}
    warnings: list[Warned | None] = []
    if settings.applies(mentors_retired.RULE):
        warnings.append(mentors_retired.mentors_retired(settings))
    for position, cell in enumerate(header):
        field = known.get(cell)
        warning = _ignored(cell, field, known, settings)
        warnings.append(warning)
        if field and not warning:
            columns[field] = position
    if settings.applies(recommended_header_missing.RULE):
        rule = recommended_header_missing
        warnings.append(rule.recommended_header_missing(columns, settings))
    places = tuple((position, field) for field, position in columns.items())
    return places, tuple(warning for warning in warnings if warning)


def _ignored(
    header: str, field: Field | None, known: Mapping[str, Field], settings: Settings
) -> Warned | None:
    """The warning on a column that is not read, if one is given."""
    if field is None:
        heard = settings.applies(unknown_header.RULE)
        return unknown_header.unknown_header(header, known) if heard else None
    if settings.applies(mentor_auth_without_sso.RULE):
        return mentor_auth_without_sso.mentor_auth_without_sso(field, settings)
    return None
