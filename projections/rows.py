"""How did each row of each file end?

Only what was told of a row is stored: a row that was applied is read off the version of
the account that came of it. Unchanged rows are kept as ranges of row numbers.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from domain.ending import Kind
from domain.events import Cause, RowRejected, RowRemarked, RowSkipped, RowsUnchanged
from projections.tables import create_table

if TYPE_CHECKING:
    from sqlite_utils import Database

    from domain.rule import Message
    from projections.page import Page

TABLES: Final = ("row_findings", "unchanged_rows")

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

_FINDINGS: Final = {
    "import": "INTEGER",
    "row": "INTEGER",
    "username": "TEXT",
    "outcome": "TEXT",
    "rule": "TEXT",
    "message": "TEXT",
    "hint": "TEXT",
}
_UNCHANGED: Final = {
    "import": "INTEGER",
    "rule": "TEXT",
    "first": "INTEGER",
    "last": "INTEGER",
}
_REFUSED: Final = """SELECT import, "row", username, outcome, rule, message, hint,
    NULL AS account FROM row_findings WHERE outcome IS NOT NULL"""
# One for each outcome, so that who asks for another reads none of them.
_APPLIED: Final = """SELECT v.import, v."row", v.username, '{}', f.rule, f.message,
    f.hint, v.account
    FROM account_versions AS v LEFT JOIN row_findings AS f
    ON f.import = v.import AND f."row" = v."row"
    WHERE v.import IS NOT NULL AND v."row" IS NOT NULL AND v.created_by {}"""
_KINDS: Final = ((Kind.CREATED.value, "IS NOT NULL"), (Kind.UPDATED.value, "IS NULL"))
_Row = tuple[str | int | None, ...]


def create_tables(db: Database) -> None:
    """What was told of rows, the ranges of unchanged ones, and the view of the others.

    A row that was applied stands in the version of the account that came of it.
    """
    create_table(db, "row_findings", _FINDINGS, ("import", "row"), "WITHOUT ROWID")
    create_table(db, "unchanged_rows", _UNCHANGED, ("import", "first"), "WITHOUT ROWID")
    arms = [_REFUSED, *(_APPLIED.format(*kind) for kind in _KINDS)]
    db.create_view("rows", " UNION ALL ".join(arms))


def apply(db: Database, page: Page) -> None:
    """Add what was told of the page's rows, and those that stayed unchanged."""
    findings: list[_Row] = []
    unchanged: list[_Row] = []
    for fact in page.others:
        event = fact.recorded.event
        if isinstance(event, RowsUnchanged):
            unchanged += _ranges(fact.recorded.cause, event)
        elif isinstance(event, RowRejected | RowSkipped | RowRemarked):
            findings.append(_finding(fact.recorded.cause, event))
    db.conn.executemany(
        "INSERT INTO row_findings VALUES (?, ?, ?, ?, ?, ?, ?)", findings
    )
    db.conn.executemany("INSERT INTO unchanged_rows VALUES (?, ?, ?, ?)", unchanged)


def message_text(message: Message | None) -> str | None:
    """A message as JSON text."""
    return None if message is None else json.dumps(message, ensure_ascii=False)


def _finding(cause: Cause, event: RowRejected | RowSkipped | RowRemarked) -> _Row:
    place = cause.import_number, cause.row
    if isinstance(event, RowRemarked):
        return *place, None, None, cause.rule, None, event.hint
    kind = Kind.REJECTED if isinstance(event, RowRejected) else Kind.SKIPPED
    message = message_text(event.message)
    return *place, event.username, kind.value, cause.rule, message, event.hint


def _ranges(cause: Cause, event: RowsUnchanged) -> Iterator[_Row]:
    for first, last in event.ranges:
        yield cause.import_number, cause.rule, first, last
