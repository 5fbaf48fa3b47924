"""Where does the roster lie? In a table beside the events, in their transaction."""

import json
from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cached_property
from hashlib import blake2b
from itertools import count
from typing import Final, cast
from uuid import UUID

from domain.account import Account, address_key, fold
from domain.events import UserEvent
from ledger.decoding import read_event
from ledger.encoding import account_bytes, read_account
from ledger.roster_keys import EMAIL
from ledger.write_behind import Cursor

ROSTER = """
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
    state BLOB,
    UNIQUE (school, username),
    UNIQUE (school, auth_identifier),
    UNIQUE (school, card_id)
);
CREATE INDEX roster_namesake ON roster (namesake);
CREATE TABLE last_rows (
    id INTEGER PRIMARY KEY,
    fingerprint BLOB NOT NULL
);
"""
SCHEMA = f"""{ROSTER}
CREATE TABLE former_usernames (
    school TEXT NOT NULL,
    username TEXT NOT NULL,
    account BLOB NOT NULL,
    PRIMARY KEY (school, username, account)
) WITHOUT ROWID;
"""

Id = int
"""An account's id as the number by which it is quickly looked up and compared."""

Name = tuple[str, object, object]
"""A school, a first and a last name."""

_INSERT = """INSERT INTO roster (id, account, school, username, email_address,
    auth_identifier, card_id, namesake, version, state)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_WANTED = "json_each(?) AS wanted CROSS JOIN roster"
_EVENTS = """SELECT originator_id, originator_version, topic, state
    FROM json_each(?) AS wanted CROSS JOIN stored_events
    ON originator_id = wanted.value ORDER BY wanted.id, originator_version"""
_NAMED: Final = f"""SELECT namesake, roster.id, account, username, email_address
    FROM {_WANTED} ON roster.namesake = wanted.value"""
_FEW: Final = 8
"""An account of fewer events is what they say, and its state need not be kept."""


class RosterTable:
    """The roster as it was written last."""

    def __init__(self, cursor: Cursor) -> None:
        self._cursor = cursor
        self._places: dict[Id, int] = {}

    @cached_property
    def size(self) -> int:
        """About how many accounts there are, at most; 0 says that there is none."""
        found = self._cursor.execute("SELECT max(id) FROM roster").fetchone()
        return int(found[0] or 0)

    @cached_property
    def _free(self) -> Iterator[int]:
        """Places that nobody has, or ever had in this run."""
        return count(self.size + 1)

    def holders(self, column: str, school: str, values: Sequence[str]) -> list[Account]:
        """The accounts that hold these values; addresses are looked up everywhere."""
        return self._wanted(column, values, None if column == EMAIL else school)

    def of_id(self, account_id: UUID) -> list[Account]:
        """The account of that id, if it is there."""
        return self._accounts("roster", "WHERE account = ?", account_id.bytes)

    def at(self, places: Iterable[int]) -> list[Account]:
        """The accounts at these places."""
        return self._wanted("id", places)

    def named(self, names: Iterable[Name]) -> Iterator[tuple[Name, Id, int, str, str]]:
        """Who bears these names: the name, id, place, username and address of each.

        Seldom somebody of another name, for names are compared by a number.
        """
        numbers = {namesake(*name): name for name in names}
        found = self._cursor.execute(_NAMED, (json.dumps([*numbers]),))
        for number, place, account, username, address in found:
            yield numbers[number], int.from_bytes(account), place, username, address

    def of_school(self, school: str) -> list[Account]:
        """All accounts of a school."""
        return self._accounts("roster", "WHERE school = ?", school)

    def last_rows(
        self, column: str, school: str, values: list[str] | None = None
    ) -> dict[str, bytes]:
        """By that column, the fingerprint of the last row of the school's accounts.

        Of those that hold these values, or of all.
        """
        among, known = "roster", [school]
        if values is not None:
            among = f"{_WANTED} ON roster.{column} = wanted.value"
            known = [json.dumps(values), school]
        found = self._cursor.execute(
            f"SELECT roster.{column}, last_rows.fingerprint FROM {among} "
            "CROSS JOIN last_rows ON last_rows.id = roster.id WHERE school = ?",
            known,
        )
        return dict(found)

    def former_usernames(self, school: str) -> Iterator[tuple[str, UUID]]:
        """Usernames of a school that were given up, and the accounts that bore them."""
        found = self._cursor.execute(
            "SELECT username, account FROM former_usernames WHERE school = ?", (school,)
        )
        return ((username, UUID(bytes=account)) for username, account in found)

    def replace(self, accounts: Iterable[Account], moved: Container[Id]) -> None:
        """Write accounts as they are now, the deleted ones not at all.

        Of those that did not move, nothing has changed by which they are found.
        """
        stay: list[Account] = []
        come: list[Account] = []
        for account in accounts:
            own = account.id.int
            stays = own in self._places and own not in moved
            (stay if stays else come).append(account)
        self._update(stay)
        self._insert(come)

    def _update(self, accounts: Iterable[Account]) -> None:
        self._cursor.executemany(
            "UPDATE roster SET version = ?, state = ? WHERE id = ?",
            ((a.version, state_of(a), self._places[a.id.int]) for a in accounts),
        )

    def _insert(self, accounts: Sequence[Account]) -> None:
        """All old rows go before any new one comes."""
        places = self._places
        known = [(places[a.id.int],) for a in accounts if a.id.int in places]
        self._cursor.executemany("DELETE FROM roster WHERE id = ?", known)
        for account in accounts:
            if account.id.int not in places:
                places[account.id.int] = next(self._free)
        self._cursor.executemany(
            _INSERT,
            (
                (places[a.id.int], *row_of(a), state_of(a))
                for a in accounts
                if not a.deleted
            ),
        )

    def set_fingerprints(self, fingerprints: Iterable[tuple[Id, bytes | None]]) -> None:
        """Write the fingerprints of accounts that are in hand; None is none."""
        told = [(self._places[i], last) for i, last in fingerprints]
        self._cursor.executemany(
            "INSERT OR REPLACE INTO last_rows VALUES (?, ?)",
            (each for each in told if each[1]),
        )
        self._cursor.executemany(
            "DELETE FROM last_rows WHERE id = ?", ((i,) for i, last in told if not last)
        )

    def give_up(self, bearers: Iterable[tuple[str, str, UUID]]) -> None:
        """Note who bore a username (school, username, account) before."""
        self._cursor.executemany(
            "INSERT OR IGNORE INTO former_usernames VALUES (?, ?, ?)",
            ((school, username, i.bytes) for school, username, i in bearers),
        )

    def _wanted(
        self, column: str, values: Iterable[str | int], school: str | None = None
    ) -> list[Account]:
        if not self.size:
            return []
        among, known = (
            f"{_WANTED} ON roster.{column} = wanted.value",
            json.dumps([*values]),
        )
        if school is None:
            return self._accounts(among, "", known)
        return self._accounts(f"{among} AND roster.school = ?", "", known, school)

    def _accounts(self, among: str, where: str, *values: str | bytes) -> list[Account]:
        rows = self._cursor.execute(
            f"SELECT roster.id, account, version, state FROM {among} {where}", values
        )
        found = [(UUID(bytes=row[1]), *row) for row in rows.fetchall()]
        self._places.update((i.int, place) for i, place, *_ in found)
        folded = self._folded([i for i, *_, state in found if state is None])
        return [
            folded[i] if state is None else read_account(i, version, state)
            for i, _, _, version, state in found
        ]

    def _folded(self, ids: Sequence[UUID]) -> dict[UUID, Account]:
        """The accounts of few events."""
        accounts: dict[UUID, Account] = {}
        told = self._cursor.execute(_EVENTS, (json.dumps([i.hex for i in ids]),))
        for stream, version, name, state in told:
            i = UUID(stream)
            event = read_event(i, version, name, state).event
            accounts[i] = fold(i, [cast("UserEvent", event)], accounts.get(i))
        return accounts


def namesake(school: str, first_name: object, last_name: object) -> int:
    """A number that stands for a full name at a school."""
    named = f"{school}\0{first_name}\0{last_name}".encode()
    return int.from_bytes(blake2b(named, digest_size=7).digest(), "big")


def row_of(account: Account) -> tuple[object, ...]:
    """The account's row in the table, but for place and state."""
    value = account.values.get
    return (
        account.id.bytes,
        account.school,
        value("username", ""),
        address_key(account.email_address),
        value("auth_identifier") or None,
        value("card_id") or None,
        namesake(account.school, value("first_name", ""), value("last_name", "")),
        account.version,
    )


def state_of(account: Account) -> bytes | None:
    """The account's state, None while its events are few."""
    return None if account.version < _FEW else account_bytes(account)
