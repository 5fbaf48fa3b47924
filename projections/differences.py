"""What differs between two moments, account by account and field by field?

An account that came or went is one difference; of one that was there at both, each
field is, with the newest change behind it. What was changed and set back is none.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from operator import itemgetter
from typing import Any, Final

from projections.changes import MOMENT
from projections.points import Point
from projections.reading import Reader
from projections.reasons import COLUMNS as REASON
from projections.reasons import Reasons
from projections.version_table import ACCOUNT_COLUMNS

Row = dict[str, Any]

CREATED: Final = "created"
CHANGED: Final = "changed"
DELETED: Final = "deleted"
COLUMNS: Final = (
    "account",
    "school",
    "username",
    "change",
    "field",
    "old",
    "new",
    *REASON,
)
FIELDS: Final = tuple(
    column
    for column in ACCOUNT_COLUMNS
    if column not in ("account", "school", "user_type", "version")
)
"""The columns of an account that can change."""

_DERIVED: Final = ("can_use_sso", "can_use_password")
_CAUSE: Final = 'import, "row", rule, observed_by, because'
_BEFORE: Final = """SELECT * FROM account_versions
    WHERE from_position <= :first AND to_position > :first AND to_position <= :second
    AND (:account IS NULL OR account = :account)"""
_AFTER: Final = f"""SELECT *, created_by AS event, {MOMENT} AS moment
    FROM account_versions
    WHERE from_position > :first AND from_position <= :second
    AND (to_position IS NULL OR to_position > :second)
    AND (:account IS NULL OR account = :account)"""
_CHANGES: Final = f"""SELECT account, field, event, moment, {_CAUSE}, position
    FROM field_changes
    WHERE position > :first AND position <= :second AND old IS NOT new
    AND account IN (SELECT value FROM json_each(:accounts))
    ORDER BY position, version"""
_BEGINNINGS: Final = f"""SELECT account, created_by AS event,
    {MOMENT} AS moment, {_CAUSE} FROM account_versions WHERE created_by IS NOT NULL
    AND account IN (SELECT value FROM json_each(:accounts))"""
_SIGN_INS: Final = f"""SELECT account, from_position AS position, {MOMENT} AS moment,
    can_use_sso, can_use_password, NULL AS event, {_CAUSE}
    FROM account_versions
    WHERE from_position <= :second AND (to_position IS NULL OR to_position > :first)
    AND account IN (SELECT value FROM json_each(:accounts))
    ORDER BY account, from_position"""


def differences(
    reader: Reader, first: Point, second: Point, account: str | None = None
) -> list[Row]:
    """The differences between an earlier and a later point, by school and username."""
    span = {"first": first.position, "second": second.position}
    before = _by_account(reader, _BEFORE, {**span, "account": account})
    after = _by_account(reader, _AFTER, {**span, "account": account})
    whys = _Whys(reader, span, sorted(before.keys() | after.keys()))
    both = {**before, **after}.values()
    found: list[Row] = []
    for row in sorted(both, key=itemgetter("school", "username", "account")):
        who = row["account"]
        found += _of_account(before.get(who), after.get(who), whys)
    return found


def summary(found: Iterable[Row]) -> str:
    """How many accounts came, changed and went, and which fields changed most often."""
    found = list(found)
    accounts = {(row["change"], row["account"]) for row in found}
    counts = Counter(change for change, _ in accounts)
    told = ", ".join(f"{counts[kind]} {kind}" for kind in (CREATED, CHANGED, DELETED))
    fields = Counter(row["field"] for row in found if row["field"])
    often = ", ".join(f"{field} {count}" for field, count in fields.most_common(5))
    most = f"; changed most often: {often}" if often else ""
    return f"accounts: {told}{most}"


class _Whys:
    """The newest reason for each difference."""

    def __init__(
        self, reader: Reader, span: dict[str, int], accounts: list[str]
    ) -> None:
        values = {**span, "accounts": json.dumps(accounts)}
        self._reasons = Reasons(reader)
        changes = reader.objects(_CHANGES, values)
        self._changed = {(row["account"], row["field"]): row for row in changes}
        self._at = {
            (row["account"], row["position"], row["field"]): row for row in changes
        }
        begun = reader.objects(_BEGINNINGS, values)
        self._begun = {row["account"]: row for row in begun}
        signs = reader.objects(_SIGN_INS, values)
        for older, newer in _successive(signs):
            for field in _DERIVED:
                if older[field] != newer[field]:
                    self._changed[newer["account"], field] = self._told(newer)

    def of(self, account: str, field: str) -> Row:
        """Why the account has another value in a field."""
        return self._reasons.of(self._changed[account, field])

    def of_beginning(self, account: str) -> Row:
        """Why the account came to be."""
        return self._reasons.of(self._begun[account])

    def _told(self, version: Row) -> Row:
        """The change with which a way to sign in came or went."""
        for field in ("archived", "sso_withdrawn", "auth_identifier"):
            key = (version["account"], version["position"], field)
            if key in self._at:
                return self._at[key]
        return version


def _successive(versions: list[Row]) -> Iterator[tuple[Row, Row]]:
    """Each version of an account with the one before it."""
    for _, own in groupby(versions, key=itemgetter("account")):
        yield from pairwise(own)


def _by_account(reader: Reader, sql: str, values: Row) -> dict[str, Row]:
    return {row["account"]: row for row in reader.objects(sql, values)}


def _of_account(before: Row | None, after: Row | None, whys: _Whys) -> Iterator[Row]:
    if after is None and before is not None:
        why = whys.of(before["account"], "deleted")
        yield _difference(before, DELETED, why)
    elif before is None and after is not None:
        why = whys.of_beginning(after["account"])
        yield _difference(after, CREATED, why)
    elif before is not None and after is not None:
        for field in FIELDS:
            if before[field] != after[field]:
                why = whys.of(after["account"], field)
                values = {"field": field, "old": before[field], "new": after[field]}
                yield _difference(after, CHANGED, why) | values


def _difference(account: Row, change: str, why: Row) -> Row:
    who = {column: account[column] for column in ("account", "school", "username")}
    none = dict.fromkeys(("field", "old", "new"))
    return {**who, "change": change, **none, **why}
