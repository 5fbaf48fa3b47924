"""Who are the accounts now, as the views have them?"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final
from uuid import UUID

from domain.account import Account, Connection
from projections.columns import values_in

if TYPE_CHECKING:
    from sqlite_utils import Database

NEWEST: Final = """from_position =
    (SELECT max(from_position) FROM versions WHERE account = {})"""
"""SQL that is true of an account's newest version."""
_CURRENT: Final = f"""SELECT a.* FROM json_each(?) AS wanted
    CROSS JOIN versions AS a
    ON a.account = wanted.value AND a.{NEWEST.format("wanted.value")}
    WHERE a.from_position < a.to_position"""


def current(db: Database, ids: Iterable[UUID]) -> dict[UUID, Account]:
    """The accounts as the views have them now, of those ids."""
    rows = db.query(_CURRENT, (json.dumps([str(i) for i in ids]),))
    return {UUID(row["account"]): account_of_row(row) for row in rows}


def account_of_row(row: Mapping[str, Any]) -> Account:
    """The account behind a row of the table."""
    return Account(
        UUID(row["account"]),
        row["version"],
        row["school"],
        row["user_type"],
        values_in(row),
        bool(row["archived"]),
        Connection(row["connection"]),
        bool(row["excluded"]),
        bool(row["sso_withdrawn"]),
    )
