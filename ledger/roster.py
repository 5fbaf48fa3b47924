"""Who holds what, and what was each account's last row?

The roster is all that a decision looks at. In a run it is loaded only as far as the
file needs it, and changes in memory until it is written: a plan never writes it.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from copy import copy, deepcopy
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from domain.account import Account, address_key, create, evolve
from domain.events import BeginningEvent, Ruled
from domain.fields import FIRST_NAME, LAST_NAME, USERNAME
from domain.row import Row
from domain.rules.duplicate_row import IdentifiersSeen
from domain.settings import Identifier
from ledger.identity import account_id
from ledger.last_rows import LastRows
from ledger.roster_keys import (
    EMAIL,
    KEYS,
    USERNAME_KEY,
    Key,
    keys_of,
    scope_of,
    wanted_values,
)
from ledger.roster_table import Id, Name, RosterTable
from ledger.write_behind import Cursor

_UNKNOWN: Final = 0
"""Stands for a holder that was not looked up."""


@dataclass(slots=True)
class _Unwritten:
    """What happened since the roster was written last.

    Accounts that changed, of those the ones that are found by something else now; the
    last rows that were met; values that came free; and who bore a username before.
    """

    changed: dict[Id, None] = field(default_factory=dict)
    moved: set[Id] = field(default_factory=set)
    last_rows: dict[Id, bytes | None] = field(default_factory=dict)
    freed: set[Key] = field(default_factory=set)
    bearers: list[tuple[str, str, UUID]] = field(default_factory=list)


class Roster:
    """The accounts, as the run left them so far."""

    def __init__(self, cursor: Cursor, last_rows: LastRows | None = None) -> None:
        self._table = RosterTable(cursor)
        self._last_rows = last_rows or LastRows()
        self._accounts: dict[Id, Account] = {}
        self._holders: dict[Key, Id | None] = {}
        self._named: defaultdict[Name, list[Id]] = defaultdict(list)
        self._names_known: set[Name] = set()
        self._renamed: list[tuple[Account | None, Account]] = []
        self._fingerprints: dict[Id, bytes | None] = {}
        self._given_up: dict[str, defaultdict[str, set[UUID]]] = {}
        self._unwritten = _Unwritten()

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

    def by_id(self, account_id: UUID) -> Account | None:
        """The account, unless it was deleted."""
        return self._of(account_id.int)

    def was_deleted(self, school: str, username: str) -> bool:
        """Whether a deleted account of the school bore the username."""
        bearers = self._former_bearers(school).get(username, ())
        return any(self.by_id(bearer) is None for bearer in bearers)

    def namesakes(
        self, school: str, first_name: str, last_name: str
    ) -> Iterator[Account]:
        """The school's accounts of that name from before the file, in order of ids.

        But for those that were seen to be in the file when it was foreseen.
        """
        named = school, first_name, last_name
        self._find_named({named})
        found = (self._of(i) for i in self._named.get(named, ()))
        return (each for each in found if each and _name_of(each) == named)

    def of_school(self, school: str, user_type: str) -> list[Account]:
        """All the school's accounts of a type, in the order of ids."""
        found = self._in_hand(self._table.of_school(school))
        accounts = {
            account.id.int: account for account in (*found, *self._accounts.values())
        }
        return [
            account
            for _, account in sorted(accounts.items())
            if (account.school, account.user_type) == (school, user_type)
            and not account.deleted
        ]

    def fork(self) -> "Roster":
        """The roster as it is, for a run that may have to be let go of."""
        fork = copy(self)
        vars(fork).update(
            _accounts=self._accounts.copy(),
            _holders=self._holders.copy(),
            _named=defaultdict(list, {n: ids[:] for n, ids in self._named.items()}),
            _names_known=self._names_known.copy(),
            _renamed=self._renamed.copy(),
            _fingerprints=self._fingerprints.copy(),
            _given_up=deepcopy(self._given_up),
            _unwritten=deepcopy(self._unwritten),
        )
        return fork

    def last_fingerprints(
        self, school: str, identifier: Identifier, texts: Sequence[str]
    ) -> list[bytes | None]:
        """Per identifier cell, the fingerprint of the last row of its account."""
        by_email = identifier is Identifier.EMAIL_ADDRESS
        column = EMAIL if by_email else USERNAME_KEY
        values = list(map(address_key, texts)) if by_email else texts
        stored = self._last_rows.of(self._table, column, school, values)
        if not self._holders:
            return stored
        scope = scope_of(column, school)
        return [
            self._last((column, scope, value), school, last)
            for value, last in zip(values, stored, strict=True)
        ]

    def foresee(
        self, school: str, rows: Sequence[Row], file: IdentifiersSeen | None = None
    ) -> None:
        """Load at once the accounts that a file's rows are going to ask for."""
        self._settle_names()
        if not self._table.size:
            return
        for column in KEYS:
            self._load(column, school, wanted_values(column, rows))
        new = (row for row in rows if not self._bears(school, row.text(USERNAME)))
        names = {(row.text(FIRST_NAME), row.text(LAST_NAME)) for row in new}
        self._find_named({(school, *both) for both in names if all(both)}, file)

    def happen(self, account: Account | None, told: Sequence[Ruled]) -> Account | None:
        """The account after the events; one that was None comes to be by the first."""
        after = account
        for ruled in told:
            if isinstance(ruled.event, BeginningEvent):
                after = self._created(ruled.event)
            elif after:
                after = evolve(after, ruled.event)
        if after and told:
            self._put(account, after)
        return after

    def set_fingerprint(self, account: Account, fingerprint: bytes | None) -> None:
        """Remember the account's last row, or that it failed."""
        self._fingerprints[account.id.int] = fingerprint
        self._unwritten.last_rows[account.id.int] = fingerprint

    def write(self) -> None:
        """Write what changed since the last time, in the transaction of the cursor."""
        news, self._unwritten = self._unwritten, _Unwritten()
        last = news.last_rows.items()
        self._table.replace([self._accounts[i] for i in news.changed], news.moved)
        self._table.give_up(news.bearers)
        self._table.set_fingerprints(last)
        for key in news.freed:
            self._last_rows.forget(*key)
        self._last_rows.note((self._accounts[i], each) for i, each in last)

    def _created(self, event: BeginningEvent) -> Account:
        username = str(event.values["username"])
        borne_before = len(self._former_bearers(event.school).get(username, ()))
        return create(account_id(event.school, username, borne_before), event)

    def _holder(self, key: Key) -> Account | None:
        holder = self._holders.get(key, _UNKNOWN)
        if holder == _UNKNOWN:
            holder = self._looked_up(key)
        return self._accounts[holder] if holder else None

    def _bears(self, school: str, username: str) -> bool:
        """Whether an account is known to have the username."""
        return self._holders.get((USERNAME_KEY, school, username)) is not None

    def _looked_up(self, key: Key) -> Id | None:
        if not self._table.size:
            return None
        self._load(*key[:2], [key[2]])
        return self._holders[key]

    def _load(self, column: str, school: str, values: Iterable[str]) -> None:
        scope = scope_of(column, school)
        unknown = [v for v in values if (column, scope, v) not in self._holders]
        self._holders.update(((column, scope, value), None) for value in unknown)
        for account in self._in_hand(self._table.holders(column, school, unknown)):
            self._index(account)

    def _of(self, i: Id) -> Account | None:
        if i not in self._accounts:
            self._in_hand(self._table.of_id(UUID(int=i)))
        account = self._accounts.get(i)
        return None if account is None or account.deleted else account

    def _find_named(
        self, names: AbstractSet[Name], file: IdentifiersSeen | None = None
    ) -> None:
        """Find who bears the names and is not in the file; load the first of each."""
        unknown = names - self._names_known
        if not unknown or not self._table.size:
            return
        self._names_known |= unknown
        first: dict[Name, tuple[Id, int]] = {}
        for name, i, place, username, address in self._table.named(unknown):
            if i in self._accounts:
                self._name(self._accounts[i])
            elif file is None or not file.bears(username, address):
                self._note_name(name, i)
                first[name] = min(first.get(name, (i, place)), (i, place))
        self._in_hand(self._table.at([place for _, place in first.values()]))

    def _in_hand(self, stored: list[Account]) -> list[Account]:
        """The accounts as the run has them, which may be newer than stored."""
        known = self._accounts.setdefault
        return [known(account.id.int, account) for account in stored]

    def _index(self, account: Account) -> None:
        for key in keys_of(account):
            self._holders[key] = account.id.int

    def _put(self, before: Account | None, after: Account) -> None:
        if before:
            self._let_go(before, after)
        else:
            self._renamed.append((None, after))
        self._accounts[after.id.int] = after
        self._unwritten.changed[after.id.int] = None
        if not after.deleted:
            self._index(after)

    def _let_go(self, before: Account, after: Account) -> None:
        """Free what the account holds no more."""
        kept = () if after.deleted else tuple(keys_of(after))
        held = tuple(keys_of(before))
        if held == kept and _name_of(before) == _name_of(after):
            return
        self._unwritten.moved.add(before.id.int)
        self._renamed.append((before, after))
        for column, scope, value in held:
            self._holders[column, scope, value] = None
            self._unwritten.freed.add((column, before.school, value))
        if before.username != after.username or after.deleted:
            self._former_bearers(before.school)[before.username].add(before.id)
            bearer = before.school, before.username, before.id
            self._unwritten.bearers.append(bearer)

    def _settle_names(self) -> None:
        """From now on the files that ran are those before."""
        self._names_known.clear()
        for before, after in self._renamed:
            if before:
                self._unname(before)
            if not after.deleted:
                self._name(after)
        self._renamed.clear()

    def _name(self, account: Account) -> None:
        self._note_name(_name_of(account), account.id.int)

    def _note_name(self, name: Name, own: Id) -> None:
        named = self._named[name]
        place = bisect_left(named, own)
        if named[place : place + 1] != [own]:
            named.insert(place, own)

    def _unname(self, account: Account) -> None:
        named, own = self._named[_name_of(account)], account.id.int
        if own in named:
            named.remove(own)

    def _former_bearers(self, school: str) -> defaultdict[str, set[UUID]]:
        if school not in self._given_up:
            self._given_up[school] = defaultdict(set)
            for username, account in self._table.former_usernames(school):
                self._given_up[school][username].add(account)
        return self._given_up[school]

    def _last(self, key: Key, school: str, stored: bytes | None) -> bytes | None:
        if key not in self._holders:
            return stored
        holder = self._holders[key]
        if holder is None or self._accounts[holder].school != school:
            return None
        return self._fingerprints.get(holder, stored)


def _name_of(account: Account) -> Name:
    value = account.values.get
    return account.school, value("first_name", ""), value("last_name", "")
