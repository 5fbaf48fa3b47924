"""Accounts as a decision sees them: one dictionary, searched from end to end."""

from collections.abc import Callable, Iterable
from uuid import UUID

from domain.account import Account, create, evolve
from domain.events import Ruled, UserCreated
from domain.fields import FIRST_NAME, LAST_NAME


class InMemoryAccounts:
    """The accounts of a test."""

    def __init__(self, accounts: Iterable[Account] = ()) -> None:
        self._by_id = {account.id: account for account in accounts}

    def by_username(self, school: str, username: str) -> Account | None:
        return self._first(lambda a: (a.school, a.username) == (school, username))

    def by_email(self, address: str) -> Account | None:
        return self._first(lambda a: a.email_address.lower() == address.lower())

    def by_auth_identifier(self, school: str, value: str) -> Account | None:
        return self._first(lambda a: (a.school, a.auth_identifier) == (school, value))

    def by_card_id(self, school: str, value: str) -> Account | None:
        return self._first(lambda a: (a.school, a.card_id) == (school, value))

    def namesakes(self, school: str, first_name: str, last_name: str) -> list[Account]:
        name = (school, first_name, last_name)
        return [
            account
            for account in self._by_id.values()
            if (account.school, *map(account.text, (FIRST_NAME, LAST_NAME))) == name
            and not account.deleted
        ]

    def was_deleted(self, school: str, username: str) -> bool:
        name = (school, username)
        return any(
            account.deleted and (account.school, account.username) == name
            for account in self._by_id.values()
        )

    def happen(self, account: Account | None, told: Iterable[Ruled]) -> None:
        """Let the events happen to the account, None before it is created."""
        for event in (ruled.event for ruled in told):
            if isinstance(event, UserCreated):
                account = create(UUID(int=len(self._by_id)), event)
            elif account:
                account = evolve(account, event)
        if account:
            self._by_id[account.id] = account

    def _first(self, is_meant: Callable[[Account], bool]) -> Account | None:
        there = (a for a in self._by_id.values() if not a.deleted)
        return next(filter(is_meant, there), None)
