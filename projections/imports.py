"""What did each file do, as a whole?"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from domain import gauge
from domain.events import (
    Cause,
    Gauged,
    ImportCompleted,
    ImportHeld,
    ImportReleased,
    ImportStarted,
    Warned,
)
from projections.tables import create_table

if TYPE_CHECKING:
    from sqlite_utils import Database

    from ledger.recorded import Fact
    from projections.page import Page

TABLES: Final = ("imports",)

TYPES: Final = {
    "import": "INTEGER",
    "file": "TEXT",
    "at": "TEXT",
    "school": "TEXT",
    "type": "TEXT",
    "channel": "TEXT",
    "identifier": "TEXT",
    "changes_identifiers": "BOOLEAN",
    "mm_dd_yyyy": "BOOLEAN",
    "rulebook": "TEXT",
    "rules": "TEXT",
    "overruled": "TEXT",
    "guards": "TEXT",
    "sha256": "TEXT",
    "rows": "INTEGER",
    "created": "INTEGER",
    "updated": "INTEGER",
    "unchanged": "INTEGER",
    "skipped": "INTEGER",
    "rejected": "INTEGER",
    "held": "BOOLEAN",
    "released_at": "TEXT",
    "released_by": "TEXT",
    "released_because": "TEXT",
    "gauges": "TEXT",
    "warnings": "TEXT",
}


STORED_TYPES: Final = {**TYPES, "began": "INTEGER"}
"""The columns of the table: ``began`` is the position of the import's first fact."""

LISTED: Final = f"SELECT {', '.join(TYPES)} FROM imports"
"""SQL for the imports as they are listed."""


def create_tables(db: Database) -> None:
    """One row per import."""
    create_table(db, "imports", STORED_TYPES, ("import",))


def apply(db: Database, page: Page) -> None:
    """Add the imports that began in the page, and the counts of those that ended."""
    for fact in page.others:
        event = fact.recorded.event
        if isinstance(event, ImportStarted):
            row = started(event, fact.recorded.cause.at)
            db.table("imports").insert({**row, "began": fact.position})
        elif isinstance(event, ImportHeld):
            db.table("imports").update(_number(fact), held(event))
        elif isinstance(event, ImportReleased):
            cause = fact.recorded.cause
            db.table("imports").update(_number(fact), released(event, cause))
        elif isinstance(event, ImportCompleted):
            db.table("imports").update(_number(fact), completed(event))


def started(event: ImportStarted, at: str) -> dict[str, Any]:
    """The columns that an import has from its start."""
    return {
        "import": event.number,
        "file": event.file,
        "at": at,
        "school": event.school,
        "type": event.type,
        "channel": event.channel,
        "identifier": event.identifier,
        "changes_identifiers": event.changes_identifiers,
        "mm_dd_yyyy": event.mm_dd_yyyy,
        "rulebook": event.rulebook,
        "rules": event.rules,
        "overruled": json.dumps(event.overruled),
        "guards": json.dumps(event.guards),
        "sha256": event.sha256,
        "held": False,
        "gauges": "[]",
        "warnings": _warnings(event.warnings),
    }


def _warnings(warnings: Iterable[Warned]) -> str:
    return json.dumps([asdict(each) for each in warnings], ensure_ascii=False)


def completed(event: ImportCompleted) -> dict[str, Any]:
    """The columns that an import has once it is complete."""
    return {
        "rows": event.rows,
        "created": event.created,
        "updated": event.updated,
        "unchanged": event.unchanged,
        "skipped": event.skipped,
        "rejected": event.rejected,
        **({"gauges": _gauges(event.gauges)} if event.gauges else {}),
    }


def released(event: ImportReleased, cause: Cause) -> dict[str, Any]:
    """The columns that an import has once somebody let it run.

    What had held it stays among its gauges.
    """
    return {
        "held": False,
        "released_at": cause.at,
        "released_by": cause.by,
        "released_because": cause.because,
        "warnings": _warnings(event.warnings),
        "overruled": json.dumps(event.overruled),
    }


def held(event: ImportHeld) -> dict[str, Any]:
    """The columns that an import has while it is held."""
    return {"rows": event.rows, "held": True, "gauges": _gauges(event.gauges)}


def _gauges(gauges: Iterable[Gauged]) -> str:
    told = [{**asdict(each), "text": gauge.sentence(each)} for each in gauges]
    return json.dumps(told, ensure_ascii=False)


def _number(fact: Fact) -> int:
    number = fact.recorded.cause.import_number
    if number is None:
        raise ValueError(f"the fact {fact.position} belongs to no import")
    return number
