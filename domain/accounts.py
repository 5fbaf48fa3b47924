"""What may a decision look at?"""

from collections.abc import Iterable
from typing import Protocol

from domain.account import Account
from domain.fields import CARD_ID, EMAIL_ADDRESS, USERNAME, Field


class Accounts(Protocol):
    """The accounts of the ledger, found by what identifies them. Read only."""

    def by_username(self, school: str, username: str) -> Account | None:
        """The school's account of that username."""
        ...

    def by_email(self, address: str) -> Account | None:
        """The account, of whichever school, that holds the address."""
        ...

    def by_auth_identifier(self, school: str, value: str) -> Account | None:
        """The school's account of that auth_identifier."""
        ...

    def by_card_id(self, school: str, value: str) -> Account | None:
        """The school's account of that card."""
        ...

    def namesakes(
        self, school: str, first_name: str, last_name: str
    ) -> Iterable[Account]:
        """The school's accounts of that first and last name from before the file."""
        ...

    def was_deleted(self, school: str, username: str) -> bool:
        """Whether a deleted account of the school bore the username."""
        ...


def holder_of(
    accounts: Accounts, school: str, identifier: Field, value: str
) -> Account | None:
    """The account that holds the value of one of IDENTIFIERS, as the school sees it."""
    if identifier is EMAIL_ADDRESS:
        return accounts.by_email(value)
    if identifier is USERNAME:
        return accounts.by_username(school, value)
    if identifier is CARD_ID:
        return accounts.by_card_id(school, value)
    return accounts.by_auth_identifier(school, value)


class File(Protocol):
    """What a decision may ask about the other rows of its file."""

    def names(self, account: Account) -> bool:
        """Whether some row bears the account's username."""
        ...

    def mentions(self, account: Account) -> bool:
        """Whether some row bears the account's username or its address."""
        ...
