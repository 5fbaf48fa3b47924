"""Where does the roster lie? In a table beside the events, in their transaction."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from uuid import UUID

from domain.account import Account, address_key
from domain.fields import FIRST_NAME, LAST_NAME
from ledger.encoding import account_bytes, read_account
from ledger.roster_keys import EMAIL

SCHEMA = """
CREATE TABLE roster (
    id INTEGER PRIMARY KEY,
    account BLOB NOT NULL UNIQUE,
    school TEXT NOT NULL,
    username TEXT NOT NULL,
    email_address TEXT NOT NULL UNIQUE,
    auth_identifier TEXT,
    card_id TEXT,
    namesake INTEGER,
    version INTEGER NOT NULL,
    state BLOB NOT NULL,
    fingerprint BLOB,
    UNIQUE (school, username),
    UNIQUE (school, auth_identifier),
    UNIQUE (school, card_id)
);
CREATE INDEX roster_namesake ON roster (namesake);
CREATE TABLE former_usernames (
    school TEXT NOT NULL,
    username TEXT NOT NULL,
    account BLOB NOT NULL,
    PRIMARY KEY (school, username, account)
) WITHOUT ROWID;
"""

Fingerprints = Mapping[UUID, bytes | None]

_INSERT = """INSERT INTO roster (account, school, username, email_address,
    auth_identifier, card_id, namesake, version, state, fingerprint)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_WANTED = "SELECT account, version, state FROM json_each(?) AS wanted CROSS JOIN roster"


class RosterTable:
    """The roster as it was written last."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor

    def holders(self, column: str, school: str, values: list[str]) -> list[Account]:
        """The accounts that hold these values; addresses are looked up everywhere."""
        sql = f"{_WANTED} ON roster.{column} = wanted.value"
        if column == EMAIL:
            return self._accounts(sql, json.dumps(values))
        return self._accounts(
            f"{sql} AND roster.school = ?", json.dumps(values), school
        )

    def of_id(self, account_id: UUID) -> list[Account]:
        """The account of that id, if it is there."""
        sql = "SELECT account, version, state FROM roster WHERE account = ?"
        return self._accounts(sql, account_id.bytes)

    def namesakes(self, named: list[int]) -> list[Account]:
        """The accounts of these names."""
        sql = f"{_WANTED} ON roster.namesake = wanted.value"
        return self._accounts(sql, json.dumps(named))

    def of_school(self, school: str) -> list[Account]:
        """All accounts of a school."""
        sql = "SELECT account, version, state FROM roster WHERE school = ?"
        return self._accounts(sql, school)

    def last_fingerprints(
        self, column: str, school: str, values: list[str]
    ) -> dict[str, tuple[UUID, bytes | None]]:
        """Per value that an account of the school holds: account and fingerprint."""
        self._cursor.execute(
            "SELECT wanted.value, roster.account, roster.fingerprint "
            "FROM json_each(?) AS wanted CROSS JOIN roster "
            f"ON roster.school = ? AND roster.{column} = wanted.value",
            (json.dumps(values), school),
        )
        return {value: (UUID(bytes=i), last) for value, i, last in self._cursor}

    def fingerprints(self, ids: Iterable[UUID]) -> Iterator[tuple[UUID, bytes | None]]:
        """The fingerprints of accounts that are in the table."""
        for i in ids:
            self._cursor.execute(
                "SELECT fingerprint FROM roster WHERE account = ?", (i.bytes,)
            )
            yield i, (self._cursor.fetchone() or (None,))[0]

    def former_usernames(self, school: str) -> Iterator[tuple[str, UUID]]:
        """Usernames of a school that were given up, and the accounts that bore them."""
        self._cursor.execute(
            "SELECT username, account FROM former_usernames WHERE school = ?", (school,)
        )
        return ((username, UUID(bytes=account)) for username, account in self._cursor)

    def replace(self, accounts: list[Account], fingerprints: Fingerprints) -> None:
        """Write accounts as they are now, the deleted ones not at all.

        All old rows go before any new one comes.
        """
        self._cursor.executemany(
            "DELETE FROM roster WHERE account = ?", ((a.id.bytes,) for a in accounts)
        )
        self._cursor.executemany(
            _INSERT,
            ((*row_of(a), fingerprints[a.id]) for a in accounts if not a.deleted),
        )

    def set_fingerprints(
        self, fingerprints: Iterable[tuple[UUID, bytes | None]]
    ) -> None:
        """Write the fingerprints of accounts that stayed as they are."""
        self._cursor.executemany(
            "UPDATE roster SET fingerprint = ? WHERE account = ?",
            ((fingerprint, i.bytes) for i, fingerprint in fingerprints),
        )

    def give_up(self, bearers: Iterable[tuple[str, str, UUID]]) -> None:
        """Note who bore a username (school, username, account) before."""
        self._cursor.executemany(
            "INSERT OR IGNORE INTO former_usernames VALUES (?, ?, ?)",
            ((school, username, i.bytes) for school, username, i in bearers),
        )

    def _accounts(self, sql: str, *values: str | bytes) -> list[Account]:
        self._cursor.execute(sql, values)
        return [
            read_account(UUID(bytes=i), version, state)
            for i, version, state in self._cursor
        ]


def namesake(school: str, first_name: str, last_name: str) -> int:
    """A number that stands for a full name at a school."""
    named = f"{school}\0{first_name}\0{last_name}".encode()
    return int.from_bytes(blake2b(named, digest_size=7).digest(), "big")


def namesake_of(account: Account) -> int:
    """The number that stands for the account's name."""
    first, last = account.text(FIRST_NAME), account.text(LAST_NAME)
    return namesake(account.school, first, last)


def row_of(account: Account) -> tuple[object, ...]:
    """The account's row in the table, its fingerprint aside."""
    return (
        account.id.bytes,
        account.school,
        account.username,
        address_key(account.email_address),
        account.auth_identifier or None,
        account.card_id or None,
        namesake_of(account),
        account.version,
        account_bytes(account),
    )
