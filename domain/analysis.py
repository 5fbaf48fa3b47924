"""Which rows of a file are looked at, and what becomes of the others?

The file rules look at the whole file before any row applies.
"""

from collections.abc import Callable, Iterator
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
    duplicate_row,
    foreign_domain,
    no_header,
    ragged_row,
    test_file,
    too_many_rows,
    unchanged_row,
    whitespace,
    wrong_type_value,
)
from domain.rules.duplicate_row import IdentifiersSeen
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
    is_test: bool = False

    @property
    def other_rows(self) -> list[Row]:
        """Every row that is not the student's last row once more."""
        return [*self.to_decide, *(aside.row for aside in self.set_aside)]


def analyse(
    name: str, sheet: Sheet, settings: Settings, last: LastFingerprints
) -> Analysis:
    """The analysis of a sheet. Raises FileRefused where the file cannot be taken."""
    analysis = _Analyser(sheet, settings, last).analysis()
    analysis.warnings += _of_types(analysis.to_decide, sheet, settings)
    if settings.applies(no_header.RULE) and (
        warning := no_header.no_rows(analysis.rows)
    ):
        analysis.warnings.append(warning)
    if settings.applies(test_file.RULE) and (refusal := test_file.test_file(name)):
        _skip_all(analysis, refusal)
    analysis.set_aside.sort(key=lambda aside: aside.row.number)
    return analysis


class _Analyser:
    """Looks at the whole file, row by row, before any row applies."""

    def __init__(
        self, sheet: Sheet, settings: Settings, last: LastFingerprints
    ) -> None:
        self._sheet = sheet
        self._settings = settings
        self._last = last
        self._terms = unchanged_row.terms(
            sheet.headers, mm_dd_yyyy=settings.job.reads_mm_dd_yyyy
        )
        self._rejects_longer = settings.applies(ragged_row.RULE)
        self._strips = settings.applies(whitespace.RULE)
        self._knows_unchanged = settings.applies(unchanged_row.RULE)
        self._knows_foreign = settings.applies(foreign_domain.RULE)
        self._domains: dict[str, Refusal | None] = {}
        self._foreign: list[SetAside] = []
        self._analysis = Analysis(warnings=list(sheet.warnings))

    def analysis(self) -> Analysis:
        """The file's analysis, its warnings of types still to come."""
        records = self._counted()
        while chunk := list(islice(records, _CHUNK)):
            self._look(chunk)
        self._set_duplicates_aside()
        if self._foreign:
            rule = foreign_domain.RULE.name
            self._analysis.warnings.append(Warned(rule, foreign_domain.WARNING))
            self._analysis.set_aside += self._foreign
        return self._analysis

    def _counted(self) -> Iterator[Record]:
        counts = self._settings.applies(too_many_rows.RULE)
        for record in self._sheet.records:
            self._analysis.rows += 1
            if counts and (
                refusal := too_many_rows.too_many_rows(
                    self._analysis.rows, self._settings.rulebook
                )
            ):
                raise FileRefused(refusal)
            yield record

    def _look(self, chunk: list[Record]) -> None:
        rows = [self._row(record) for record in chunk]
        by = self._settings.job.identifier.field
        known = self._last([row.value(by) for row in rows])
        for record, row, fingerprint in zip(chunk, rows, known, strict=True):
            refusal = ragged_row.ragged_row(record.cells, self._sheet.width)
            if refusal and self._rejects_longer:
                aside = SetAside(row, Kind.REJECTED, refusal)
                self._analysis.set_aside.append(aside)
                self._analysis.identifiers.see_only(row)
            else:
                self._analysis.identifiers.see(row)
                self._part(row, fingerprint)

    def _row(self, record: Record) -> Row:
        cells = ragged_row.padded(record.cells, self._sheet.width)
        if self._strips:
            cells = whitespace.stripped(cells)
        columns = self._sheet.columns
        known = {field.column: cells[position] for position, field in columns}
        return Row(record.number, known)

    def _part(self, row: Row, fingerprint: bytes | None) -> None:
        now = unchanged_row.fingerprint(self._terms, list(row.cells.values()))
        if now == fingerprint and self._knows_unchanged:
            self._analysis.same.append(_identified(row))
        elif refusal := self._foreigner(row):
            self._foreign.append(SetAside(row, Kind.SKIPPED, refusal))
        else:
            self._analysis.to_decide.append(row)
            self._analysis.fingerprints[row.number] = now

    def _foreigner(self, row: Row) -> Refusal | None:
        if not self._knows_foreign:
            return None
        domain = foreign_domain.domain_of(row)
        if domain not in self._domains:
            found = foreign_domain.foreign_domain(domain, self._settings)
            self._domains[domain] = found
        return self._domains[domain]

    def _set_duplicates_aside(self) -> None:
        analysis = self._analysis
        repeated = analysis.identifiers.repeated()
        if not repeated or not self._settings.applies(duplicate_row.RULE):
            return
        foreign = [aside.row for aside in self._foreign]
        for row in (*analysis.same, *analysis.to_decide, *foreign):
            if row.number in repeated:
                refusal = analysis.identifiers.refusal(row.number)
                analysis.set_aside.append(SetAside(row, Kind.SKIPPED, refusal))
        analysis.same = [r for r in analysis.same if r.number not in repeated]
        analysis.to_decide = [r for r in analysis.to_decide if r.number not in repeated]
        self._foreign = [a for a in self._foreign if a.row.number not in repeated]


def _skip_all(analysis: Analysis, refusal: Refusal) -> None:
    aside = [each.row for each in analysis.set_aside]
    rows = (*analysis.same, *analysis.to_decide, *aside)
    analysis.set_aside = [SetAside(row, Kind.SKIPPED, refusal) for row in rows]
    analysis.same, analysis.to_decide, analysis.is_test = [], [], True


def _identified(row: Row) -> Row:
    """The row without what nobody will ask for: most rows of most files are such."""
    kept = {f.column: row.text(f) for f in (USERNAME, EMAIL_ADDRESS) if row.names(f)}
    return Row(row.number, kept)


def _of_types(rows: list[Row], sheet: Sheet, settings: Settings) -> Iterator[Warned]:
    forms = settings.date_forms
    for column in (known for known in sheet.fields if known.kind in _TYPED):
        cells = [(row.number, text) for row in rows if (text := row.text(column))]
        cleared = [number for number, text in cells if text == CLEAR]
        wrong = [
            number
            for number, text in cells
            if text != CLEAR and not is_of_its_kind(column, text, forms)
        ]
        if (
            cleared
            and column.kind is Holds.DATE
            and settings.applies(clear_empties.RULE)
        ):
            yield clear_empties.warning(column, cleared)
        if wrong and settings.applies(wrong_type_value.RULE):
            yield wrong_type_value.warning(column, wrong)
