"""What is told of a comparison with the importer's own word?"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from cli.opening import Opened
from domain.conformance import Verdict
from domain.events import ConformanceRecorded, Tallied
from domain.failed_file import Failed
from domain.rule import in_words
from ledger.errors import LedgerError
from ledger.packing import digest
from ledger.platform_files import exported, failed_rows
from ledger.schools import schools, the_school
from projections import conforming_export, conforming_import
from projections.conforming_export import ExportCompared, compare_export
from projections.conforming_import import ImportCompared, compare_import
from projections.points import import_number, is_held
from projections.reading import Table

_MOST_TOLD: Final = 20
_SEE_IMPORT: Final = ("row", "username", "verdict", "rule", "ours", "theirs")
_SEE_EXPORT: Final = (
    *("username", "verdict", "field", "ours", "theirs", "event", "import", "file"),
    *("row", "rule", "observed_by"),
)


@dataclass(frozen=True, slots=True)
class Conformed:
    """A comparison: its rows, its sums, what to say of it, and what may be recorded."""

    columns: tuple[str, ...]
    people_see: tuple[str, ...]
    rows: list[dict[str, Any]]
    event: ConformanceRecorded
    conforms: bool
    remarks: list[str]
    summary: str

    @property
    def table(self) -> Table:
        """The rows."""
        return Table(self.columns, [tuple(row.values()) for row in self.rows])

    @property
    def table_for_people(self) -> Table:
        """The rows, messages as sentences and verdicts as words."""
        rows = ([*map(_for_people, row.values())] for row in self.rows)
        return Table(self.columns, list(rows))

    @property
    def sums(self) -> Table:
        """The sums, a row per rule."""
        columns = ("rule", *(verdict.value for verdict in Verdict))
        rows = [tuple(asdict(tally).values()) for tally in self.event.tallies]
        return Table(columns, rows)

    def lines(self) -> Iterator[str]:
        """The sum of all, then of each rule."""
        yield self.summary
        for tally in self.event.tallies:
            yield f"  {tally.rule or 'no rule'}: {_counted([tally])}"


def with_failed_rows(found: Opened, text: str, actual: Path) -> Conformed:
    """An import beside the importer's own file of failed rows. Raises LedgerError."""
    number = import_number(found.reader, text)
    if held := is_held(found.reader, number):
        raise LedgerError(held)
    content = actual.read_bytes()
    failed = failed_rows(actual.name, content)
    compared = compare_import(found.ledger, found.reader, number, failed)
    about = found.reader.objects("SELECT * FROM imports WHERE import = ?", (number,))[0]
    tallies = compared.tallies
    return Conformed(
        conforming_import.COLUMNS,
        _SEE_IMPORT,
        compared.rows,
        ConformanceRecorded(
            about["school"], actual.name, digest(content), tallies, number
        ),
        compared.conforms,
        list(_remarks(compared, number, actual.name)),
        f"import {number} ({about['file']}) and {actual.name}: {_counted(tallies)}",
    )


def with_export(
    found: Opened, export: Path, as_of: str, school: str | None
) -> Conformed:
    """A school's accounts beside an export. Raises LedgerError."""
    name = the_school(schools(found.ledger), school).name
    content = export.read_bytes()
    read = exported(export.name, content)
    at = found.point(as_of)
    compared = compare_export(found.reader, read, name, at)
    until = at.at if at else None
    ignored = ", ".join(read.ignored)
    return Conformed(
        conforming_export.COLUMNS,
        _SEE_EXPORT,
        compared.rows,
        ConformanceRecorded(
            name, export.name, digest(content), compared.tallies, as_of=until
        ),
        compared.conforms,
        [f"{export.name}: columns ignored: {ignored}"] if ignored else [],
        f"{name} and {export.name}: {_of_export(compared)}",
    )


def _remarks(compared: ImportCompared, number: int, name: str) -> Iterator[str]:
    lines = [
        *(f"{name}:{_lost(*each, number)}" for each in compared.lost),
        *(
            f"{name}:{each.number}: no message could be made out in the response: "
            "compared as a text"
            for each in compared.unread
        ),
    ]
    yield from lines[:_MOST_TOLD]
    if len(lines) > _MOST_TOLD:
        yield f"{name}: and {len(lines) - _MOST_TOLD} more such rows"


def _lost(failed: Failed, rows: list[int], number: int) -> str:
    who = failed.cells.get("username") or failed.cells.get("email_address") or "it"
    if not rows:
        return f"{failed.number}: {who} is in no row of import {number}: not compared"
    may_be = ", ".join(map(str, rows[:_MOST_TOLD]))
    return (
        f"{failed.number}: {who} is ambiguous: it may be row {may_be} of import "
        f"{number}, or another row of this file means the same: not compared"
    )


def _counted(tallies: tuple[Tallied, ...] | list[Tallied]) -> str:
    counts: Counter[str] = Counter()
    for tally in tallies:
        counts.update({verdict: getattr(tally, verdict) for verdict in Verdict})
    told = (f"{counts[v]} {_words(v)}" for v in Verdict if counts[v])
    return ", ".join(told) or "nobody was rejected"


def _of_export(compared: ExportCompared) -> str:
    verdicts = Counter(row["verdict"] for row in compared.rows)
    agreed = sum(tally.agreed for tally in compared.tallies)
    here, there = verdicts[Verdict.ONLY_OURS], verdicts[Verdict.ONLY_THEIRS]
    rests = f"; {compared.baselined} of these rest on a baseline"
    return (
        f"{agreed} values agreed, {verdicts[Verdict.DIFFERING]} differing; "
        f"accounts only here {here}, only there {there}"
        f"{rests if compared.baselined else ''}"
    )


def _words(verdict: str) -> str:
    return verdict.replace("_", " ")


def _for_people(value: Any) -> Any:
    if isinstance(value, dict):
        return in_words(value)
    return _words(value) if isinstance(value, Verdict) else value
