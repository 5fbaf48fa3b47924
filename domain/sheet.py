"""What does a file hold, once it is read?"""

from collections.abc import Iterator
from dataclasses import dataclass

from domain.events import Warned
from domain.fields import Field
from domain.records import CsvText, FileRefused, Record
from domain.rules.mentor_auth_without_sso import mentor_auth_without_sso
from domain.rules.mentors_retired import mentors_retired
from domain.rules.mentorship_off import mentorship_off
from domain.rules.no_header import no_header
from domain.rules.not_csv import not_csv
from domain.rules.not_utf8 import not_utf8
from domain.rules.recommended_header_missing import recommended_header_missing
from domain.rules.repeated_header import repeated_header
from domain.rules.too_large import too_large
from domain.rules.unknown_header import unknown_header
from domain.settings import Settings


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file's header, the columns that are understood, and its records to come."""

    header: tuple[str, ...]
    columns: tuple[tuple[int, Field], ...]
    warnings: tuple[Warned, ...]
    records: Iterator[Record]

    @property
    def width(self) -> int:
        """How many cells the header has."""
        return len(self.header)

    @property
    def headers(self) -> tuple[str, ...]:
        """The headers that are understood, as they stand, in file order."""
        return tuple(self.header[position] for position, _ in self.columns)

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields of the columns that are understood, in file order."""
        return tuple(field for _, field in self.columns)


def read_sheet(name: str, content: bytes, settings: Settings) -> Sheet:
    """The sheet, its records still unread. Raises FileRefused, also while reading."""
    if refusal := not_csv(name, content) or too_large(content, settings.rulebook):
        raise FileRefused(refusal)
    if found := not_utf8(content):
        raise FileRefused(*found)
    if refusal := mentorship_off(settings):
        raise FileRefused(refusal)
    records = CsvText(content.decode("utf-8")).records()
    header = _header(next(records, None), settings)
    columns, warnings = _columns(header, settings)
    return Sheet(tuple(header), columns, warnings, records)


def _header(record: Record | None, settings: Settings) -> list[str]:
    header = [cell.strip() for cell in record.cells] if record else None
    known = settings.rulebook.headers[settings.user_type]
    matched = [known[cell] for cell in header or () if cell in known]
    if refusal := no_header(header, matched) or repeated_header(matched):
        raise FileRefused(refusal, record.number if record else None)
    return header or []


def _columns(
    header: list[str], settings: Settings
) -> tuple[tuple[tuple[int, Field], ...], tuple[Warned, ...]]:
    known = settings.rulebook.headers[settings.user_type]
    columns: list[tuple[int, Field]] = []
    warnings: list[Warned | None] = [mentors_retired(settings)]
    for position, cell in enumerate(header):
        field = known.get(cell)
        if field is None:
            warnings.append(unknown_header(cell, known))
        elif warning := mentor_auth_without_sso(field, settings):
            warnings.append(warning)
        else:
            columns.append((position, field))
    fields = [field for _, field in columns]
    sso = settings.school.sso
    warnings.append(recommended_header_missing(fields, settings.user_type, sso=sso))
    return tuple(columns), tuple(warning for warning in warnings if warning)
