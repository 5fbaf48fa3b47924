"""How do the versions of accounts stand in their table, and how is it asked?

``versions`` has a row per version. While a version still holds, its end is there in
full length, far off: a row that grew when its version ends would split its page. What
queries see is the view ``account_versions``, in which such an end is NULL. An account
that is deleted has a last row of no length, which the view leaves out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from domain.account import Connection
from domain.fields import UserType
from projections.columns import TYPES as VALUES
from projections.tables import create_table

if TYPE_CHECKING:
    from sqlite_utils import Database

    from projections.points import Point

_OPEN: Final = 2**47 - 1
_NEVER: Final = "9999-12-31"
_ENDS: Final[dict[str, str | int]] = {"valid_to": _NEVER, "to_position": _OPEN}
USUAL: Final[dict[str, str | int]] = {
    "user_type": UserType.STUDENTS.value,
    "archived": 0,
    "connection": Connection.CONNECTED.value,
    "excluded": 0,
    "sso_withdrawn": 0,
    "can_use_sso": 0,
    "can_use_password": 1,
    "version": 1,
    **_ENDS,
}
"""What the table has in a column that is not written: what most new accounts have."""

_STATE: Final = {
    "account": "TEXT",
    "school": "TEXT",
    "user_type": "TEXT",
    **VALUES,
    "archived": "BOOLEAN",
    "connection": "TEXT",
    "excluded": "BOOLEAN",
    "sso_withdrawn": "BOOLEAN",
    "can_use_sso": "BOOLEAN",
    "can_use_password": "BOOLEAN",
    "version": "INTEGER",
}
_CAUSE: Final = {
    "import": "INTEGER",
    "row": "INTEGER",
    "rule": "TEXT",
    "created_by": "TEXT",
    "observed_by": "TEXT",
    "because": "TEXT",
}
_TYPES: Final = {
    **_STATE,
    "valid_from": "TEXT",
    "valid_to": "TEXT",
    "from_position": "INTEGER",
    "to_position": "INTEGER",
    **_CAUSE,
}
COLUMNS: Final = tuple(column for column in _TYPES if column not in _ENDS)
"""What is written when a version begins."""
ACCOUNT_COLUMNS: Final = tuple(_STATE)
"""The columns that say what an account is."""
CAUSE: Final = tuple(_CAUSE)
"""The columns that say what brought a version about."""

# Those of a row's number and its import serve the views ``rows`` and ``changes`` too.
_INDEXES: Final = {
    "versions_username": "username",
    "versions_email_address": "email_address COLLATE NOCASE",
    "versions_import": 'import, "row"',
}
_NOW: Final = _OPEN - 1
_ACCOUNTS: Final = (
    f"SELECT {', '.join(ACCOUNT_COLUMNS)}, valid_from AS changed_at FROM versions "
    "WHERE from_position <= {0} AND to_position > {0}"
)


def _versions(ends: dict[str, str], where: str, table: str = "versions") -> str:
    """SQL for all columns, those of the ends as they are written there."""
    columns = ", ".join(
        f'{ends[column]} AS "{column}"' if column in ends else f'"{column}"'
        for column in _TYPES
    )
    return f"SELECT {columns} FROM {table} WHERE {where}"


_ENDED: Final = {
    end: f"CASE WHEN to_position < {_OPEN} THEN {end} END" for end in _ENDS
}
VIEWS: Final = {
    "account_versions": _versions(_ENDED, "from_position < to_position"),
    "accounts": _ACCOUNTS.format(_NOW),
}
"""The views of all versions and of those that still hold, as SQL."""


def create(db: Database) -> None:
    """The table, its indexes and its views."""
    declared = {**_TYPES, **{name: _with_default(name) for name in USUAL}}
    create_table(db, "versions", declared, ("account", "from_position"))
    for name, columns in _INDEXES.items():
        db.execute(f"CREATE INDEX {name} ON versions ({columns})")
    for name, sql in VIEWS.items():
        db.create_view(name, sql)


def _with_default(column: str) -> str:
    # Python writes a text or a number as SQL does, as long as it has no apostrophe.
    return f"{_TYPES[column]} DEFAULT {USUAL[column]!r}"


def state_sql(at: Point | None) -> tuple[str, dict[str, int]]:
    """SQL for all accounts as they are, or were at a point, and its values."""
    if at is None:
        return "SELECT * FROM accounts", {}
    held = _ACCOUNTS.format(":position")
    return f"SELECT * FROM ({held}) AS accounts", {"position": at.position}


def versions_sql(position: int) -> str:
    """SQL for the table as a position has it: what came later is not known."""
    then = {
        end: f"CASE WHEN to_position <= {position} THEN {end} ELSE {never!r} END"
        for end, never in _ENDS.items()
    }
    return _versions(then, f"from_position <= {position}", "main.versions")
