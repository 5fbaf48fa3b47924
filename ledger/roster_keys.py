"""Which values may only one account hold, and among whom?"""

from collections.abc import Iterator
from typing import Final

from domain.account import Account, address_key
from domain.fields import AUTH_IDENTIFIER, CARD_ID, EMAIL_ADDRESS, USERNAME
from domain.row import Row

Key = tuple[str, str, str]
"""The roster's column, the school ("" for all schools), and the value."""

USERNAME_KEY: Final = "username"
EMAIL: Final = "email_address"
KEYS: Final = (USERNAME_KEY, EMAIL, "auth_identifier", "card_id")

_WITHIN_SCHOOL = (USERNAME, AUTH_IDENTIFIER, CARD_ID)


def keys_of(account: Account) -> Iterator[Key]:
    """What the account holds."""
    for field in _WITHIN_SCHOOL:
        if value := account.text(field):
            yield field.column, account.school, value
    yield EMAIL, "", address_key(account.email_address)


def wanted_keys(school: str, row: Row) -> Iterator[Key]:
    """What a decision about the row is going to ask for."""
    for field in _WITHIN_SCHOOL:
        if value := row.value(field):
            yield field.column, school, value
    if address := row.value(EMAIL_ADDRESS):
        yield EMAIL, "", address_key(address)
