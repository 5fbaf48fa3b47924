"""Who holds what, and what was each account's last row?

The roster is all that a decision looks at. It stands beside the events and is written
in their transaction; its unique indexes stop what the rules should have stopped. In a
run it is loaded only as far as the file needs it, and changes in memory until it is
written: a plan simply never writes it.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from uuid import UUID

from domain.account import Account, address_key, create, evolve
from domain.events import Ruled, UserCreated
from domain.fields import FIRST_NAME, LAST_NAME
from domain.row import Row
from domain.settings import Identifier
from ledger.encoding import account_bytes, read_account
from ledger.identity import account_id
from ledger.roster_keys import EMAIL, KEYS, USERNAME_KEY, Key, keys_of, wanted_keys

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

_INSERT = """INSERT INTO roster (account, school, username, email_address,
    auth_identifier, card_id, namesake, version, state, fingerprint)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


class Roster:
    """The accounts, as the run left them so far."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor
        self._accounts: dict[UUID, Account] = {}
        self._holders: dict[Key, UUID | None] = {}
        self._named: defaultdict[int, set[UUID]] = defaultdict(set)
        self._names_loaded: set[int] = set()
        self._changed: set[UUID] = set()
        self._fingerprints: dict[UUID, bytes | None] = {}
        self._given_up: dict[tuple[str, str], set[UUID]] = {}

    def by_username(self, school: str, username: str) -> Account | None:
        """The school's account of that username."""
        return self._holder((USERNAME_KEY, school, username))

    def by_email(self, address: str) -> Account | None:
        """The account, of whichever school, that holds the address."""
        return self._holder((EMAIL, "", address_key(address)))

    def by_auth_identifier(self, school: str, value: str) -> Account | None:
        """The school's account of that auth_identifier."""
        return self._holder(("auth_identifier", school, value))

    def by_card_id(self, school: str, value: str) -> Account | None:
        """The school's account of that card."""
        return self._holder(("card_id", school, value))

    def namesakes(self, school: str, first_name: str, last_name: str) -> list[Account]:
        """The school's accounts of that first and last name, in the order of ids."""
        named = _namesake(school, first_name, last_name)
        self._load_named([named])
        accounts = (self._accounts[i] for i in sorted(self._named[named]))
        return [account for account in accounts if _namesake_of(account) == named]

    def last_fingerprints(
        self, school: str, identifier: Identifier, texts: Sequence[str]
    ) -> list[bytes | None]:
        """Per identifier cell, the fingerprint of the last row of its account."""
        by_email = identifier is Identifier.EMAIL_ADDRESS
        column, folded = (
            (EMAIL, [address_key(text) for text in texts])
            if by_email
            else (USERNAME_KEY, list(texts))
        )
        self._cursor.execute(
            "SELECT wanted.value, roster.account, roster.fingerprint "
            "FROM json_each(?) AS wanted CROSS JOIN roster "
            f"ON roster.school = ? AND roster.{column} = wanted.value",
            (json.dumps(folded), school),
        )
        stored = {text: (UUID(bytes=a), print_) for text, a, print_ in self._cursor}
        scope = "" if by_email else school
        return [self._last(stored, (column, scope, text)) for text in folded]

    def foresee(self, school: str, rows: Sequence[Row]) -> None:
        """Load at once the accounts that these rows are going to ask for."""
        wanted: dict[str, set[str]] = {column: set() for column in KEYS}
        for row in rows:
            for key in wanted_keys(school, row):
                if key not in self._holders:
                    wanted[key[0]].add(key[2])
        for column, values in wanted.items():
            self._load(column, school, sorted(values))
        self._load_named(
            [
                _namesake(school, row.value(FIRST_NAME), row.value(LAST_NAME))
                for row in rows
            ]
        )

    def happen(self, account: Account | None, told: Sequence[Ruled]) -> Account | None:
        """The account after the events; one that was None comes to be by the first."""
        after = account
        for ruled in told:
            if isinstance(ruled.event, UserCreated):
                after = self._created(ruled.event)
            elif after:
                after = evolve(after, ruled.event)
        if after and told:
            self._put(account, after)
        return after

    def set_fingerprint(self, account: Account, fingerprint: bytes | None) -> None:
        """Remember the account's last row, or that it failed."""
        self._fingerprints[account.id] = fingerprint

    def write(self) -> None:
        """Write what changed, in the transaction of the roster's cursor."""
        changed = sorted(self._changed)
        kept = self._kept_fingerprints(changed)
        self._cursor.executemany(
            "DELETE FROM roster WHERE account = ?", ((i.bytes,) for i in changed)
        )
        self._cursor.executemany(
            _INSERT, (self._row(self._accounts[i], kept) for i in changed)
        )
        self._cursor.executemany(
            "UPDATE roster SET fingerprint = ? WHERE account = ?",
            (
                (fingerprint, i.bytes)
                for i, fingerprint in self._fingerprints.items()
                if i not in self._changed
            ),
        )
        self._cursor.executemany(
            "INSERT OR IGNORE INTO former_usernames VALUES (?, ?, ?)",
            (
                (school, username, i.bytes)
                for (school, username), ids in self._given_up.items()
                for i in ids
            ),
        )

    def _created(self, event: UserCreated) -> Account:
        username = str(event.values["username"])
        borne_before = len(self._bearers(event.school, username))
        return create(account_id(event.school, username, borne_before), event)

    def _holder(self, key: Key) -> Account | None:
        if key not in self._holders:
            self._load(key[0], key[1], [key[2]])
        holder = self._holders[key]
        return self._accounts[holder] if holder else None

    def _load(self, column: str, school: str, values: list[str]) -> None:
        if not values:
            return
        scope = "" if column == EMAIL else school
        where = "" if column == EMAIL else "roster.school = ? AND "
        self._cursor.execute(
            "SELECT account, version, state FROM json_each(?) AS wanted "
            f"CROSS JOIN roster ON {where} roster.{column} = wanted.value",
            (json.dumps(values), *([scope] if scope else [])),
        )
        found = list(self._remember(self._cursor))
        for value in values:
            self._holders.setdefault((column, scope, value), None)
        for account in found:
            self._index(account)

    def _load_named(self, named: Iterable[int]) -> None:
        """Find, once, the accounts of these names that are not in hand yet."""
        unknown = [name for name in named if name not in self._names_loaded]
        if not unknown:
            return
        self._names_loaded.update(unknown)
        self._cursor.execute(
            "SELECT account, version, state FROM json_each(?) AS wanted "
            "CROSS JOIN roster ON roster.namesake = wanted.value",
            (json.dumps(unknown),),
        )
        for account in self._remember(self._cursor):
            self._named[_namesake_of(account)].add(account.id)

    def _remember(self, rows: Iterable[tuple[bytes, int, bytes]]) -> Iterator[Account]:
        for id_bytes, version, state in rows:
            id_ = UUID(bytes=id_bytes)
            if id_ not in self._accounts:
                self._accounts[id_] = read_account(id_, version, state)
            yield self._accounts[id_]

    def _index(self, account: Account) -> None:
        for key in keys_of(account):
            self._holders[key] = account.id

    def _put(self, before: Account | None, after: Account) -> None:
        if before:
            for key in keys_of(before):
                self._holders[key] = None
            if before.username != after.username:
                self._bearers(before.school, before.username).add(before.id)
        self._accounts[after.id] = after
        self._changed.add(after.id)
        self._index(after)
        self._named[_namesake_of(after)].add(after.id)

    def _bearers(self, school: str, username: str) -> set[UUID]:
        key = (school, username)
        if key not in self._given_up:
            self._cursor.execute(
                "SELECT account FROM former_usernames "
                "WHERE school = ? AND username = ?",
                key,
            )
            self._given_up[key] = {UUID(bytes=a) for (a,) in self._cursor}
        return self._given_up[key]

    def _last(
        self, stored: dict[str, tuple[UUID, bytes | None]], key: Key
    ) -> bytes | None:
        holder, fingerprint = stored.get(key[2], (None, None))
        holder = self._holders.get(key, holder)
        if holder is None:
            return None
        return self._fingerprints.get(holder, fingerprint)

    def _kept_fingerprints(self, changed: list[UUID]) -> dict[UUID, bytes | None]:
        kept = dict(self._fingerprints)
        for i in changed:
            if i not in kept:
                self._cursor.execute(
                    "SELECT fingerprint FROM roster WHERE account = ?", (i.bytes,)
                )
                kept[i] = (self._cursor.fetchone() or (None,))[0]
        return kept

    def _row(
        self, account: Account, kept: dict[UUID, bytes | None]
    ) -> tuple[object, ...]:
        return (
            account.id.bytes,
            account.school,
            account.username,
            address_key(account.email_address),
            account.auth_identifier or None,
            account.card_id or None,
            _namesake_of(account),
            account.version,
            account_bytes(account),
            kept[account.id],
        )


def _namesake(school: str, first_name: str, last_name: str) -> int:
    named = f"{school}\x1f{first_name}\x1f{last_name}".encode()
    return int.from_bytes(blake2b(named, digest_size=7).digest(), "big")


def _namesake_of(account: Account) -> int:
    return _namesake(account.school, account.text(FIRST_NAME), account.text(LAST_NAME))
