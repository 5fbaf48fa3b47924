"""Which rows of a file are looked at, and what becomes of the others?

The file rules look at the whole file before any row applies.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, compress, islice

from domain import fingerprints
from domain.ending import Kind
from domain.events import Warned
from domain.fields import IDENTIFIERS
from domain.glimpse import NOTHING, Glimpse, Seen, glimpses, is_plain
from domain.records import FileRefused, Record
from domain.row import Row
from domain.rule import Refusal
from domain.rules import (
    duplicate_row,
    foreign_domain,
    no_header,
    ragged_row,
    test_file,
    too_many_rows,
    unchanged_row,
)
from domain.rules.duplicate_row import IdentifiersSeen, Keys, keys_of_row
from domain.settings import Settings
from domain.sheet import Sheet
from domain.typed_columns import of_types

LastFingerprints = Callable[[list[str]], Sequence[bytes | None]]
"""Identifier cells in, the last row's fingerprint of each account out."""


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row that a file rule keeps from being decided."""

    row: Row
    kind: Kind
    refusal: Refusal


@dataclass(slots=True)
class Analysis:
    """What the file rules made of a file.

    ``same`` holds the numbers of the rows that are the student's last row once more;
    ``fingerprints`` are those of rows that are written plainly.
    """

    terms: bytes = b""
    strips: bool = True
    rows: int = 0
    to_decide: list[Row] = field(default_factory=list)
    same: list[int] = field(default_factory=list)
    set_aside: list[SetAside] = field(default_factory=list)
    warnings: list[Warned] = field(default_factory=list)
    fingerprints: dict[int, bytes] = field(default_factory=dict)
    identifiers: IdentifiersSeen = field(default_factory=IdentifiersSeen)
    is_test: bool = False

    @property
    def other_rows(self) -> list[Row]:
        """Every row that is not the student's last row once more."""
        return [*self.to_decide, *(aside.row for aside in self.set_aside)]

    def fingerprint(self, row: Row) -> bytes:
        """What the student's next row is compared with."""
        if known := self.fingerprints.get(row.number):
            return known
        return fingerprints.fingerprint(self.terms, row.texts, stripped=self.strips)


def analyse(
    name: str,
    sheet: Sheet,
    settings: Settings,
    last: LastFingerprints,
    seen: Seen | None = None,
) -> Analysis:
    """The analysis of a sheet. Raises FileRefused where the file cannot be taken.

    ``seen`` is what the lines of the file before told, where that is at hand.
    """
    analysis = _Analyser(sheet, settings, last, seen or Seen()).analysis()
    analysis.warnings += of_types(sheet.fields, analysis.to_decide, settings)
    if settings.applies(no_header.RULE) and (
        warning := no_header.no_rows(analysis.rows)
    ):
        analysis.warnings.append(warning)
    if settings.applies(test_file.RULE) and (refusal := test_file.test_file(name)):
        _skip_all(analysis, sheet, refusal)
    analysis.set_aside.sort(key=lambda aside: aside.row.number)
    return analysis


class _Analyser:
    """Looks at the whole file before any row applies."""

    def __init__(
        self, sheet: Sheet, settings: Settings, last: LastFingerprints, seen: Seen
    ) -> None:
        self._sheet = sheet
        self._lines = sheet.lines
        self._settings = settings
        self._last = last
        self._seen = seen
        terms = fingerprints.terms(
            sheet.headers, mm_dd_yyyy=settings.job.reads_mm_dd_yyyy
        )
        self._by = settings.job.identifier.field
        self._rejects_longer = settings.applies(ragged_row.RULE)
        self._knows_unchanged = settings.applies(unchanged_row.RULE)
        self._domains: dict[str, Refusal | None] = {}
        self._foreign: list[SetAside] = []
        self._analysis = Analysis(terms, sheet.strips, warnings=list(sheet.warnings))

    def analysis(self) -> Analysis:
        """The file's analysis, its warnings of types still to come."""
        self._part(self._rows())
        self._set_duplicates_aside()
        if self._foreign:
            rule = foreign_domain.RULE.name
            self._analysis.warnings.append(Warned(rule, foreign_domain.WARNING))
            self._analysis.set_aside += self._foreign
        return self._analysis

    def _rows(self) -> list[Row]:
        """The rows that must be parsed; the others are known by their lines."""
        width, rows, keys = self._sheet.width, list[Row](), list[Keys]()
        found = self._glimpses()
        for record in self._records(found):
            row = self._sheet.row(record)
            plain = self._plain(row, record, found)
            if plain:
                self._analysis.fingerprints[row.number] = plain.fingerprint
            refusal = ragged_row.ragged_row(record.cells, width)
            if refusal and self._rejects_longer:
                aside = SetAside(row, Kind.REJECTED, refusal)
                self._analysis.set_aside.append(aside)
                self._analysis.identifiers.see_only(row)
            else:
                rows.append(row)
                keys.append(plain.keys if plain else keys_of_row(row))
        self._analysis.identifiers.see([row.number for row in rows], keys)
        return rows

    def _records(self, found: list[Glimpse]) -> list[Record]:
        """The records whose lines are not known."""
        known = self._known(found)
        begins = [True] * len(known)
        records: list[Record] = []
        try:
            for record in self._sheet.records(known):
                records.append(record)
                for line in range(record.first_line + 1, record.past_line):
                    begins[line - self._sheet.top.past_line] = False
        except FileRefused as refused:
            above = (refused.refusal.place or 0) - 1 - self._sheet.top.number
            self._count(len(records) + sum(known[:above]))
            raise
        known = [each and first for each, first in zip(known, begins, strict=True)]
        numbers = accumulate(begins, initial=self._sheet.top.number)
        self._note_same(known, list(islice(numbers, 1, None)), found)
        self._count(len(records) + len(self._analysis.same))
        return records

    def _plain(self, row: Row, record: Record, found: list[Glimpse]) -> Glimpse | None:
        """The glimpse of a line that says just what its row does."""
        at = record.first_line - self._sheet.top.past_line
        says_it_all = self._sheet.strips and row.texts == record.cells
        is_told = says_it_all and found[at].fingerprint and is_plain(self._lines[at])
        return found[at] if is_told else None

    def _glimpses(self) -> list[Glimpse]:
        if not self._knows_unchanged:
            return [NOTHING] * len(self._lines)
        return glimpses(self._lines, self._sheet, self._analysis.terms, self._seen)

    def _known(self, found: list[Glimpse]) -> list[bool]:
        """Whether each line is the last row of the account that it is about."""
        place = IDENTIFIERS.index(self._by)
        last = self._last([each.keys[place] for each in found])
        both = zip(found, last, strict=True)
        return [each.fingerprint == fingerprint for each, fingerprint in both]

    def _note_same(
        self, known: list[bool], numbers: list[int], found: list[Glimpse]
    ) -> None:
        self._analysis.same = same = list(compress(numbers, known))
        keys = (each.keys for each in compress(found, known))
        self._analysis.identifiers.see(same, keys)

    def _count(self, rows: int) -> None:
        self._analysis.rows = rows
        if self._settings.applies(too_many_rows.RULE) and (
            refusal := too_many_rows.too_many_rows(rows, self._settings.rulebook)
        ):
            raise FileRefused(refusal)

    def _part(self, rows: list[Row]) -> None:
        """Part the rows that are known after all, and the foreign, from the others."""
        last = self._last([row.value(self._by) for row in rows])
        knows_foreign = self._settings.applies(foreign_domain.RULE)
        for row, fingerprint in zip(rows, last, strict=True):
            if fingerprint and self._knows_unchanged and self._is(row, fingerprint):
                self._analysis.same.append(row.number)
            elif knows_foreign and (refusal := self._foreigner(row)):
                self._foreign.append(SetAside(row, Kind.SKIPPED, refusal))
            else:
                self._analysis.to_decide.append(row)
        self._analysis.same.sort()

    def _is(self, row: Row, fingerprint: bytes) -> bool:
        if fingerprint == self._analysis.fingerprint(row):
            return True
        terms = self._analysis.terms
        return fingerprint == fingerprints.older_fingerprint(terms, row.texts)

    def _foreigner(self, row: Row) -> Refusal | None:
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
        same = _rows_numbered(self._sheet, repeated.intersection(analysis.same))
        for row in (*same, *analysis.to_decide, *foreign):
            if row.number in repeated:
                refusal = analysis.identifiers.refusal(row.number)
                analysis.set_aside.append(SetAside(row, Kind.SKIPPED, refusal))
        analysis.same = [n for n in analysis.same if n not in repeated]
        analysis.to_decide = [r for r in analysis.to_decide if r.number not in repeated]
        self._foreign = [a for a in self._foreign if a.row.number not in repeated]


def _rows_numbered(sheet: Sheet, numbers: Collection[int]) -> list[Row]:
    records = sheet.records() if numbers else ()
    return [sheet.row(each) for each in records if each.number in numbers]


def _skip_all(analysis: Analysis, sheet: Sheet, refusal: Refusal) -> None:
    same = _rows_numbered(sheet, frozenset(analysis.same))
    aside = [each.row for each in analysis.set_aside]
    rows = (*same, *analysis.to_decide, *aside)
    analysis.set_aside = [SetAside(row, Kind.SKIPPED, refusal) for row in rows]
    analysis.same, analysis.to_decide, analysis.is_test = [], [], True
