"""What was each account like, and from when until when?

``accounts`` is the view of the versions that still hold.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from domain.account import Account, Connection
from domain.events import NAMES, SchoolSettingsChanged, SettingsEvent
from domain.rules.password_sign_in import can_use_password
from domain.rules.sso_sign_in import can_use_sso
from projections.columns import TYPES, value_of, values_of
from projections.tables import create_table

if TYPE_CHECKING:
    from sqlite_utils import Database

    from projections.page import Page, Step
    from projections.points import Point

TABLES: Final = ("account_versions",)

_STATE: Final = {
    "account": "TEXT",
    "school": "TEXT",
    "user_type": "TEXT",
    **TYPES,
    "archived": "BOOLEAN",
    "connection": "TEXT",
    "excluded": "BOOLEAN",
    "sso_withdrawn": "BOOLEAN",
    "can_use_sso": "BOOLEAN",
    "can_use_password": "BOOLEAN",
    "version": "INTEGER",
}
_HELD: Final = {
    "valid_from": "TEXT",
    "valid_to": "TEXT",
    "from_position": "INTEGER",
    "to_position": "INTEGER",
    "import": "INTEGER",
    "row": "INTEGER",
    "rule": "TEXT",
    "created_by": "TEXT",
    "observed_by": "TEXT",
    "because": "TEXT",
}
_CAUSE: Final = ("import", "row", "rule", "created_by", "observed_by", "because")
_TYPES: Final = {**_STATE, **_HELD}
ACCOUNT_COLUMNS: Final = tuple(_STATE)
_NAMES = ", ".join(f'"{column}"' for column in ACCOUNT_COLUMNS)
_COLUMNS: Final = tuple(_TYPES)
_THEN: Final = {
    "valid_to": "CASE WHEN to_position <= {0} THEN valid_to END",
    "to_position": "CASE WHEN to_position <= {0} THEN to_position END",
}
_CLOSE = """UPDATE account_versions SET valid_to = ?, to_position = ?
    WHERE account = ? AND valid_to IS NULL"""
_Row = list[str | int | float | None]


def create_tables(db: Database) -> None:
    """The table, its indexes, and the view of today."""
    create_table(db, "account_versions", _TYPES, ("account", "from_position"))
    for column in ("username", "email_address COLLATE NOCASE", '"import"'):
        name = column.split()[0].strip('"')
        db.execute(
            f"CREATE INDEX account_versions_{name} ON account_versions ({column})"
        )
    db.execute(
        "CREATE INDEX account_versions_current ON account_versions (account) "
        "WHERE valid_to IS NULL"
    )
    db.create_view(
        "accounts",
        f"SELECT {_NAMES}, valid_from AS changed_at FROM account_versions "
        "WHERE valid_to IS NULL",
    )


def state_sql(at: Point | None) -> tuple[str, dict[str, int]]:
    """SQL for all accounts as they are, or were at a point, and its values."""
    if at is None:
        return "SELECT * FROM accounts", {}
    held = (
        "from_position <= :position "
        "AND (to_position IS NULL OR to_position > :position)"
    )
    return (
        f"SELECT * FROM (SELECT {_NAMES}, valid_from AS changed_at "
        f"FROM account_versions WHERE {held}) AS accounts",
        {"position": at.position},
    )


def versions_sql(position: int) -> str:
    """SQL for all versions as a position has them: what came later is not known."""
    names = ", ".join(
        f'{_THEN[column].format(position)} AS "{column}"'
        if column in _THEN
        else f'"{column}"'
        for column in _COLUMNS
    )
    return (
        f"SELECT {names} FROM main.account_versions WHERE from_position <= {position}"
    )


def current(db: Database, ids: Iterable[UUID]) -> dict[UUID, Account]:
    """The accounts as the views have them now, of those ids."""
    wanted = json.dumps([str(i) for i in ids])
    rows = db.query(
        "SELECT a.* FROM json_each(?) AS wanted CROSS JOIN account_versions AS a "
        "ON a.account = wanted.value AND a.valid_to IS NULL",
        (wanted,),
    )
    return {UUID(row["account"]): account_of_row(row) for row in rows}


def apply(db: Database, page: Page) -> None:
    """Close the versions that ended in this page and add those that began."""
    event = page.facts[0].recorded.event
    if isinstance(event, SettingsEvent):
        if isinstance(event, SchoolSettingsChanged):
            _change_sign_in(db, page, event)
        return
    sso = {row["name"]: bool(row["sso"]) for row in db.query("SELECT * FROM schools")}
    closed: dict[UUID, tuple[str, int, str]] = {}
    added: dict[UUID, list[_Row]] = {}
    for step in page.steps:
        i, at, position = step.after.id, step.cause.at, step.position
        if i in added:
            _close(added[i][-1], at, position)
        elif not step.creates:
            closed[i] = (_day(at), position, str(i))
        if not step.after.deleted:
            row = _row(step, sso=sso[step.after.school])
            added.setdefault(i, []).append(row)
    db.conn.executemany(_CLOSE, closed.values())
    _insert(db, (row for rows in added.values() for row in rows))


def _day(at: str) -> str:
    """The moment; at midnight a bare date, which compares with one as it is meant."""
    return at.removesuffix("T00:00:00")


def _row(step: Step, *, sso: bool) -> _Row:
    account, cause = step.after, step.cause
    return [
        str(account.id),
        account.school,
        account.user_type,
        *values_of(account),
        int(account.archived),
        account.connection.value,
        int(account.excluded),
        int(account.sso_withdrawn),
        int(_by_sso(account, sso=sso)),
        int(can_use_password(archived=account.archived)),
        account.version,
        _day(cause.at),
        None,
        step.position,
        None,
        cause.import_number,
        cause.row,
        cause.rule,
        NAMES[type(step.told[0][0])] if step.creates else None,
        cause.by,
        cause.because,
    ]


def _by_sso(account: Account, *, sso: bool) -> bool:
    return can_use_sso(
        sso=sso,
        auth_identifier=account.auth_identifier,
        archived=account.archived,
        withdrawn=account.sso_withdrawn,
    )


def _close(row: _Row, at: str, position: int) -> None:
    row[_COLUMNS.index("valid_to")] = _day(at)
    row[_COLUMNS.index("to_position")] = position


def _insert(db: Database, rows: Iterable[_Row]) -> None:
    names = ", ".join(f'"{column}"' for column in _COLUMNS)
    marks = ", ".join("?" * len(_COLUMNS))
    db.conn.executemany(
        f"INSERT INTO account_versions ({names}) VALUES ({marks})", rows
    )


def _change_sign_in(db: Database, page: Page, event: SchoolSettingsChanged) -> None:
    """Everybody's SSO hangs on the school's: those whom it touches get a version."""
    at, position = _day(page.facts[0].recorded.cause.at), page.facts[0].position
    changed = list(_touched(db, event))
    db.conn.executemany(_CLOSE, ((at, position, row["account"]) for row in changed))
    for row in changed:
        row.update(valid_from=at, from_position=position, **dict.fromkeys(_CAUSE))
    _insert(db, ([row[column] for column in _COLUMNS] for row in changed))


def _touched(db: Database, event: SchoolSettingsChanged) -> Iterator[dict[str, Any]]:
    rows = db.query(
        "SELECT * FROM account_versions WHERE valid_to IS NULL AND school = ?",
        (event.name,),
    )
    for row in list(rows):
        by_sso = int(_by_sso(account_of_row(row), sso=event.sso))
        if by_sso != row["can_use_sso"]:
            yield {**row, "can_use_sso": by_sso}


def account_of_row(row: dict[str, Any]) -> Account:
    """The account behind a row of the table."""
    values = {
        column: value
        for column in TYPES
        if (value := value_of(column, row[column])) is not None
    }
    return Account(
        UUID(row["account"]),
        row["version"],
        row["school"],
        row["user_type"],
        values,
        bool(row["archived"]),
        Connection(row["connection"]),
        bool(row["excluded"]),
        bool(row["sso_withdrawn"]),
    )
