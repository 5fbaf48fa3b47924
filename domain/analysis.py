"""Which rows of a file are looked at, and what becomes of the others?

The file rules look at the whole file before any row applies.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from domain.decide import Kind
from domain.events import Warned
from domain.fields import CLEAR, EMAIL_ADDRESS, USERNAME
from domain.fields import Kind as Holds
from domain.records import FileRefused, Record
from domain.row import Row
from domain.rule import Refusal
from domain.rules import (
    clear_empties,
    foreign_domain,
    unchanged_row,
    wrong_type_value,
)
from domain.rules.duplicate_row import IdentifiersSeen
from domain.rules.no_header import no_rows
from domain.rules.ragged_row import padded, ragged_row
from domain.rules.test_file import test_file
from domain.rules.too_many_rows import too_many_rows
from domain.rules.whitespace import stripped
from domain.settings import Settings
from domain.sheet import Sheet
from domain.values import is_of_its_kind

LastFingerprints = Callable[[list[str]], list[bytes | None]]
"""Identifier cells in, the last row's fingerprint of each account out."""

_CHUNK = 5_000
_TYPED = frozenset(Holds) - {Holds.TEXT, Holds.NAME, Holds.LIST}


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row that a file rule keeps from being decided."""

    row: Row
    kind: Kind
    refusal: Refusal


@dataclass(slots=True)
class Analysis:
    """What the file rules made of a file.

    ``fingerprints`` are those of the rows to be decided; ``same`` holds the numbers of
    the rows that are the student's last row once more.
    """

    rows: int = 0
    to_decide: list[Row] = field(default_factory=list)
    fingerprints: dict[int, bytes] = field(default_factory=dict)
    same: list[Row] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)
    warnings: list[Warned] = field(default_factory=list)
    identifiers: IdentifiersSeen = field(default_factory=IdentifiersSeen)


def analyse(
    name: str, sheet: Sheet, settings: Settings, last: LastFingerprints
) -> Analysis:
    """The analysis of a sheet. Raises FileRefused where the file cannot be taken."""
    analysis = Analysis(warnings=list(sheet.warnings))
    skipped_by_name = test_file(name)
    for chunk in _chunks(_counted(sheet.records, settings, analysis)):
        rows = [_row(record, sheet) for record in chunk]
        if skipped_by_name:
            for row in rows:
                _set_aside(analysis, row, Kind.SKIPPED, skipped_by_name)
        else:
            _look(analysis, chunk, rows, sheet, settings, last)
    _set_duplicates_aside(analysis)
    _set_foreigners_aside(analysis, settings)
    analysis.warnings += _of_types(analysis.to_decide, sheet, settings)
    if warning := no_rows(analysis.rows):
        analysis.warnings.append(warning)
    analysis.set_aside.sort(key=lambda aside: aside.row.number)
    return analysis


def _counted(
    records: Iterable[Record], settings: Settings, analysis: Analysis
) -> Iterator[Record]:
    for record in records:
        analysis.rows += 1
        if refusal := too_many_rows(analysis.rows, settings.rulebook):
            raise FileRefused(refusal)
        yield record


def _chunks(records: Iterator[Record]) -> Iterator[list[Record]]:
    while chunk := list(islice(records, _CHUNK)):
        yield chunk


def _row(record: Record, sheet: Sheet) -> Row:
    cells = stripped(padded(record.cells, sheet.width))
    known = {field.column: cells[position] for position, field in sheet.columns}
    return Row(record.number, known)


def _look(
    analysis: Analysis,
    chunk: list[Record],
    rows: list[Row],
    sheet: Sheet,
    settings: Settings,
    last: LastFingerprints,
) -> None:
    by = settings.job.identifier.field
    terms = unchanged_row.terms(sheet.fields, mm_dd_yyyy=settings.job.reads_mm_dd_yyyy)
    known = last([row.value(by) for row in rows])
    for record, row, fingerprint in zip(chunk, rows, known, strict=True):
        if refusal := ragged_row(record.cells, sheet.width):
            _set_aside(analysis, row, Kind.REJECTED, refusal)
            continue
        analysis.identifiers.see(row)
        now = unchanged_row.fingerprint(terms, list(row.cells.values()))
        if now == fingerprint:
            analysis.same.append(_identified(row))
        else:
            analysis.to_decide.append(row)
            analysis.fingerprints[row.number] = now


def _identified(row: Row) -> Row:
    """The row without what nobody will ask for: most rows of most files are such."""
    kept = {f.column: row.text(f) for f in (USERNAME, EMAIL_ADDRESS) if row.names(f)}
    return Row(row.number, kept)


def _set_aside(analysis: Analysis, row: Row, kind: Kind, refusal: Refusal) -> None:
    analysis.set_aside.append(SetAside(row, kind, refusal))


def _set_duplicates_aside(analysis: Analysis) -> None:
    repeated = analysis.identifiers.repeated()
    if not repeated:
        return
    for row in (*analysis.same, *analysis.to_decide):
        if row.number in repeated:
            refusal = analysis.identifiers.refusal(row.number)
            _set_aside(analysis, row, Kind.SKIPPED, refusal)
    analysis.same = [r for r in analysis.same if r.number not in repeated]
    analysis.to_decide = [r for r in analysis.to_decide if r.number not in repeated]


def _set_foreigners_aside(analysis: Analysis, settings: Settings) -> None:
    stay: list[Row] = []
    for row in analysis.to_decide:
        if refusal := foreign_domain.foreign_domain(row, settings):
            _set_aside(analysis, row, Kind.SKIPPED, refusal)
        else:
            stay.append(row)
    if len(stay) < len(analysis.to_decide):
        rule = foreign_domain.RULE.name
        analysis.warnings.append(Warned(rule, foreign_domain.WARNING))
    analysis.to_decide = stay


def _of_types(rows: list[Row], sheet: Sheet, settings: Settings) -> Iterator[Warned]:
    mm_dd_yyyy = settings.job.reads_mm_dd_yyyy
    for column in (known for known in sheet.fields if known.kind in _TYPED):
        cells = [(row.number, text) for row in rows if (text := row.text(column))]
        cleared = [number for number, text in cells if text == CLEAR]
        wrong = [
            number
            for number, text in cells
            if text != CLEAR and not is_of_its_kind(column, text, mm_dd_yyyy=mm_dd_yyyy)
        ]
        if cleared and column.kind is Holds.DATE:
            yield clear_empties.warning(column, cleared)
        if wrong:
            yield wrong_type_value.warning(column, wrong)
