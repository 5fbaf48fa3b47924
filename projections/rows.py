"""How did each row of each file end?

Unchanged rows are kept as ranges of row numbers.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from domain.ending import Kind
from domain.events import RowRejected, RowRemarked, RowSkipped, RowsUnchanged

if TYPE_CHECKING:
    from sqlite_utils import Database

    from domain.rule import Message
    from ledger.recorded import Fact
    from projections.page import Page

TABLES: Final = ("rows", "unchanged_rows")

COLUMNS: Final = (
    "import",
    "row",
    "username",
    "outcome",
    "rule",
    "message",
    "hint",
    "account",
)


def create_tables(db: Database) -> None:
    """One row per row that did not stay unchanged, and the ranges of those that did."""
    types: dict[str, type] = dict.fromkeys(COLUMNS, str)
    types["import"] = types["row"] = int
    db.table("rows").create(types, pk=("import", "row"))
    db.table("rows").create_index(["account"])
    db.table("unchanged_rows").create(
        {"import": int, "rule": str, "first": int, "last": int}
    )
    db.table("unchanged_rows").create_index(["import"])


def apply(db: Database, page: Page) -> None:
    """Add the ends of the page's rows."""
    ended: dict[tuple[Any, Any], dict[str, Any]] = {}
    for step in page.steps:
        if step.cause.import_number is not None and step.cause.row is not None:
            kind = Kind.CREATED if step.creates else Kind.UPDATED
            row = _row(step.cause.import_number, step.cause.row, kind)
            row |= {"username": step.after.username, "account": str(step.after.id)}
            ended[row["import"], row["row"]] = row
    for fact in page.facts:
        event, cause = fact.recorded.event, fact.recorded.cause
        if isinstance(event, RowRejected | RowSkipped):
            row = _refused(fact, event)
            ended[row["import"], row["row"]] = row
        elif isinstance(event, RowRemarked):
            remarked = ended[cause.import_number, cause.row]
            remarked |= {"rule": cause.rule, "hint": event.hint}
        elif isinstance(event, RowsUnchanged):
            _unchanged(db, fact, event)
    marks = ", ".join("?" * len(COLUMNS))
    db.conn.executemany(
        f"INSERT INTO rows VALUES ({marks})",
        (tuple(row.values()) for row in ended.values()),
    )


def message_text(message: Message | None) -> str | None:
    """A message as JSON text."""
    return None if message is None else json.dumps(message, ensure_ascii=False)


def _row(number: int | None, row: int, kind: Kind) -> dict[str, Any]:
    blank = dict.fromkeys(COLUMNS)
    return {**blank, "import": number, "row": row, "outcome": kind.value}


def _refused(fact: Fact, event: RowRejected | RowSkipped) -> dict[str, Any]:
    cause = fact.recorded.cause
    kind = Kind.REJECTED if isinstance(event, RowRejected) else Kind.SKIPPED
    row = _row(cause.import_number, cause.row or 0, kind)
    return row | {
        "username": event.username,
        "rule": cause.rule,
        "message": message_text(event.message),
        "hint": event.hint,
    }


def _unchanged(db: Database, fact: Fact, event: RowsUnchanged) -> None:
    cause = fact.recorded.cause
    db.conn.executemany(
        "INSERT INTO unchanged_rows VALUES (?, ?, ?, ?)",
        (
            (cause.import_number, cause.rule, first, last)
            for first, last in event.ranges
        ),
    )
