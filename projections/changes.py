"""Which field of which account changed, by which row, under which rule?

Only later changes are stored. A new account's first values stand in its first version,
and the view reads them off there.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from domain.account import STATES, Account, fold
from domain.events import (
    NAMES,
    Cause,
    EditedInApp,
    FieldCleared,
    StateEvent,
    UserEvent,
    Value,
    Values,
    ValuesSet,
)
from projections.columns import TYPES, stored

if TYPE_CHECKING:
    from sqlite_utils import Database

    from projections.page import Page, Step

TABLES: Final = ("field_changes",)

MOMENT: Final = (
    "CASE length(valid_from) WHEN 10 THEN valid_from || 'T00:00:00' ELSE valid_from END"
)
"""SQL for the moment of a first version, which may be kept as a bare date."""
_COLUMNS = (
    "account, field, old, new, import, row, rule, moment, event, position, version, "
    "observed_by, because"
)
_Row = tuple[object, ...]
_Change = tuple[str, Value | None, Value | None]


def create_tables(db: Database) -> None:
    """The table of later changes, and the view of all."""
    db.execute(
        """CREATE TABLE field_changes (
            account TEXT NOT NULL, field TEXT NOT NULL, old, new, import INTEGER,
            "row" INTEGER, rule TEXT, moment TEXT NOT NULL, event TEXT NOT NULL,
            position INTEGER NOT NULL, version INTEGER NOT NULL, observed_by TEXT,
            because TEXT,
            PRIMARY KEY (account, position, field)) WITHOUT ROWID"""
    )
    db.execute('CREATE INDEX field_changes_import ON field_changes (import, "row")')
    firsts = " UNION ALL ".join(
        f'SELECT account, \'{column}\', NULL, "{column}", import, "row", rule, '
        f"{MOMENT}, created_by, from_position, 1, observed_by, because "
        f'FROM account_versions WHERE created_by IS NOT NULL AND "{column}" IS NOT NULL'
        for column in TYPES
    )
    later = _COLUMNS.replace(" row,", ' "row",')
    archived = (
        "SELECT account, 'archived', NULL, archived + 0, import, \"row\", rule, "
        f"{MOMENT}, created_by, from_position, 1, observed_by, because "
        "FROM account_versions WHERE created_by = 'Baselined' AND archived"
    )
    parts = f"SELECT {later} FROM field_changes", firsts, archived
    db.create_view("changes", " UNION ALL ".join(parts))


def apply(db: Database, page: Page) -> None:
    """Store what changed on accounts that were there before."""
    rows = [row for step in page.steps if _goes_on(step) for row in _changes(step)]
    marks = ", ".join("?" * len(_COLUMNS.split(",")))
    db.conn.executemany(f"INSERT INTO field_changes VALUES ({marks})", rows)


def _goes_on(step: Step) -> bool:
    return not step.creates or len(step.told) > 1


def _changes(step: Step) -> Iterator[_Row]:
    account, version = step.before, step.after.version - len(step.told)
    for event, cause in step.told:
        version += 1
        for change in _of(event, account):
            yield _row(step, event, cause, version, change)
        if version < step.after.version:
            account = fold(step.after.id, [event], account)


def _of(event: UserEvent, before: Account | None) -> Iterator[_Change]:
    """What the event changed; the first values stand in the first version."""
    if before is None:
        return
    old = before.values
    match event:
        case ValuesSet():
            yield from _given(event.values, old)
        case FieldCleared():
            yield event.field, old.get(event.field), None
        case EditedInApp():
            yield from _given(event.values, old)
            yield from ((c, old.get(c), None) for c in event.cleared)
        case event if isinstance(event, StateEvent):
            attribute, value = STATES[type(event)]
            yield attribute, getattr(before, attribute), value
        case _:
            raise TypeError(f"{event!r} begins an account that is there")


def _given(values: Values, old: Values) -> Iterator[_Change]:
    for column, value in values.items():
        yield column, old.get(column), None if value == () else value


def _row(
    step: Step,
    event: UserEvent,
    cause: Cause,
    version: int,
    change: _Change,
) -> _Row:
    field, before, after = change
    return (
        str(step.after.id),
        field,
        stored(before),
        stored(after),
        cause.import_number,
        cause.row,
        cause.rule,
        cause.at,
        NAMES[type(event)],
        step.position,
        version,
        cause.by,
        cause.because,
    )
