"""What was each account like, and from when until when?

``accounts`` is the view of the versions that still hold.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

import msgspec

from domain.account import Account, Connection
from domain.events import NAMES, SchoolSettingsChanged
from domain.rules.password_sign_in import can_use_password
from domain.rules.sso_sign_in import can_use_sso
from ledger.recorded import Fact
from projections.columns import TYPES, value_of, values_of
from projections.tables import create_table, insert_columns

if TYPE_CHECKING:
    from sqlite_utils import Database

    from projections.page import Page, Step
    from projections.points import Point
    from projections.tables import Columns

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
# Those of a row's number and its import serve the view ``rows`` too.
_INDEXES: Final = {
    "account_versions_username": "username",
    "account_versions_email_address": "email_address COLLATE NOCASE",
    "account_versions_import": 'import, "row"',
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
_NEWEST: Final = """from_position =
    (SELECT max(from_position) FROM account_versions WHERE account = {})"""
_CURRENT: Final = f"""SELECT a.* FROM json_each(?) AS wanted
    CROSS JOIN account_versions AS a
    ON a.account = wanted.value AND a.{_NEWEST.format("wanted.value")}
    WHERE a.valid_to IS NULL"""
_CLOSE: Final = f"""UPDATE account_versions SET valid_to = ?, to_position = ?
    WHERE account = ?3 AND {_NEWEST.format("?3")}"""


class _Version(msgspec.Struct):
    """What an account was like after a step, until the next one."""

    step: Step
    until: Step | None = None


def create_tables(db: Database) -> None:
    """The table, its indexes, and the view of today."""
    create_table(db, "account_versions", _TYPES, ("account", "from_position"))
    for name, columns in _INDEXES.items():
        db.execute(f"CREATE INDEX {name} ON account_versions ({columns})")
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
    rows = db.query(_CURRENT, (json.dumps([str(i) for i in ids]),))
    return {UUID(row["account"]): account_of_row(row) for row in rows}


def apply(db: Database, page: Page) -> None:
    """Close the versions that ended in this page and add those that began."""
    if page.settings:
        _change_sign_in(db, page.settings)
        return
    begun: list[_Version] = []
    ended: list[Step] = []
    newest: dict[UUID, _Version] = {}
    for step in page.steps:
        i = step.after.id
        if not step.creates:
            if i in newest:
                newest[i].until = step
            else:
                ended.append(step)
        if not step.after.deleted:
            newest[i] = version = _Version(step)
            begun.append(version)
    db.conn.executemany(
        _CLOSE,
        ((_day(step.cause.at), step.position, str(step.after.id)) for step in ended),
    )
    insert_columns(db, "account_versions", _columns(begun, _with_sso(db)))


def _with_sso(db: Database) -> frozenset[str]:
    """The schools that use single sign-on."""
    return frozenset(row["name"] for row in db.query("SELECT * FROM schools WHERE sso"))


def _day(at: str) -> str:
    """The moment; at midnight a bare date, which compares with one as it is meant."""
    return at.removesuffix("T00:00:00")


def _columns(versions: Sequence[_Version], with_sso: frozenset[str]) -> Columns:
    """The versions as the table has them, column by column."""
    accounts = [version.step.after for version in versions]
    steps = [version.step for version in versions]
    causes = [step.cause for step in steps]
    ends = [version.until for version in versions]
    return {
        "account": [str(account.id) for account in accounts],
        "school": [account.school for account in accounts],
        "user_type": [account.user_type for account in accounts],
        **values_of(accounts),
        "archived": [int(account.archived) for account in accounts],
        "connection": [account.connection.value for account in accounts],
        "excluded": [int(account.excluded) for account in accounts],
        "sso_withdrawn": [int(account.sso_withdrawn) for account in accounts],
        "can_use_sso": [
            int(_by_sso(account, sso=account.school in with_sso))
            for account in accounts
        ],
        "can_use_password": [
            int(can_use_password(archived=account.archived)) for account in accounts
        ],
        "version": [account.version for account in accounts],
        "valid_from": [_day(cause.at) for cause in causes],
        "valid_to": [end and _day(end.cause.at) for end in ends],
        "from_position": [step.position for step in steps],
        "to_position": [end and end.position for end in ends],
        "import": [cause.import_number for cause in causes],
        "row": [cause.row for cause in causes],
        "rule": [cause.rule for cause in causes],
        "created_by": [_created_by(step) for step in steps],
        "observed_by": [cause.by for cause in causes],
        "because": [cause.because for cause in causes],
    }


def _created_by(step: Step) -> str | None:
    return NAMES[type(step.told[0][0])] if step.creates else None


def _by_sso(account: Account, *, sso: bool) -> bool:
    return can_use_sso(
        sso=sso,
        auth_identifier=account.auth_identifier,
        archived=account.archived,
        withdrawn=account.sso_withdrawn,
    )


def _change_sign_in(db: Database, settings: Fact) -> None:
    """Everybody's SSO hangs on the school's: those whom it touches get a version."""
    event = settings.recorded.event
    if not isinstance(event, SchoolSettingsChanged):
        return
    at, position = _day(settings.recorded.cause.at), settings.position
    changed = list(_touched(db, event))
    db.conn.executemany(_CLOSE, ((at, position, row["account"]) for row in changed))
    for row in changed:
        row.update(valid_from=at, from_position=position, **dict.fromkeys(_CAUSE))
    columns = {column: [row[column] for row in changed] for column in _TYPES}
    insert_columns(db, "account_versions", columns)


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
