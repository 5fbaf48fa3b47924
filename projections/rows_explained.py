"""How was a row of an import decided? The decision again, where it once stood.

The accounts are those of the views at the position just before the row, and the terms
are those of its import. That is exact down to the row, and no history is run again.
"""

from dataclasses import replace
from typing import Final
from uuid import UUID

from domain.analysis import Analysis, analyse
from domain.events import (
    ImportHeld,
    ImportReleased,
    ImportStarted,
)
from domain.explaining import InFile, explain
from domain.row_of_file import row_of_file
from domain.rules import unchanged_row
from domain.settings import Settings
from domain.sheet import read_sheet
from ledger.explaining import Explained
from ledger.identity import import_id
from ledger.judging import settings_among
from ledger.ledger import Ledger
from ledger.recorded import Recorded
from ledger.schools_then import schools_then
from ledger.started import source_of
from projections.accounts_then import AccountsThen
from projections.reading import Reader
from projections.row_ends import row_end

_Told = list[tuple[Recorded, int]]
_BEGINNINGS: Final = (ImportStarted, ImportHeld, ImportReleased)
_CHANGED: Final = """SELECT min(from_position) AS position FROM account_versions
    WHERE import = ? AND ("row" IS NULL OR "row" >= ?)"""


def explain_row(ledger: Ledger, reader: Reader, number: int, row: int) -> Explained:
    """The explanation of a row of an import that ran. Raises NoSuchRowError."""
    told = _told(ledger, number)
    stream = [recorded for recorded, _ in told]
    started, at = stream[0].event, stream[0].cause.at
    if not isinstance(started, ImportStarted):
        raise TypeError(f"import {number} does not begin by being started")
    content = ledger.kept_file(started.sha256)
    position = _before(told, reader, number, row)
    known = schools_then(ledger, position)
    settings = settings_among(known, source_of(started, at, lambda: content))
    settings = replace(settings, released_from=_released_from(stream))
    end = row_end(reader, number, row)
    explanation = explain(
        InFile(
            row_of_file(started.file, content, settings, row),
            read_sheet(started.file, content, settings),
            _analysis(started.file, content, settings),
            AccountsThen(reader, position, _began(told)),
            settings,
            repeats=end.rule == unchanged_row.RULE.name,
        )
    )
    new = UUID(end.account) if end.account else None
    return Explained(started.file, at, settings, explanation, new, number)


def _analysis(name: str, content: bytes, settings: Settings) -> Analysis:
    """The file's analysis by one who knows of no row before: those are recorded."""
    sheet = read_sheet(name, content, settings)
    return analyse(name, sheet, settings, lambda texts: [None] * len(texts))


def _released_from(stream: list[Recorded]) -> frozenset[str] | None:
    for recorded in stream:
        if isinstance(recorded.event, ImportHeld):
            held = recorded.event.gauges
            return frozenset(gauge.name for gauge in held if gauge.holds)
    return None


def _began(told: _Told) -> int:
    """The position of the fact with which the rows began to apply."""
    return max(
        position
        for recorded, position in told
        if isinstance(recorded.event, _BEGINNINGS)
    )


def _told(ledger: Ledger, number: int) -> _Told:
    """The events of the import itself, and their positions."""
    stream = import_id(number)
    return list(zip(ledger.stream(stream), ledger.positions_of(stream), strict=True))


def _before(told: _Told, reader: Reader, number: int, row: int) -> int:
    """The position of the last fact before anything that the row, or one below, did."""
    own = next(
        position
        for recorded, position in told
        if not isinstance(recorded.event, _BEGINNINGS)
        and (recorded.cause.row is None or recorded.cause.row >= row)
    )
    (of_accounts,) = reader.objects(_CHANGED, (number, row))
    return min(own, of_accounts["position"] or own) - 1
