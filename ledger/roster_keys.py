"""Which values may only one account hold, and among whom?"""

from collections.abc import Iterable, Iterator
from typing import Final

from domain.account import Account, address_key
from domain.fields import BY_COLUMN, CLEAR
from domain.row import Row

Key = tuple[str, str, str]
"""The roster's column, the school ("" for all schools), and the value."""

USERNAME_KEY: Final = "username"
EMAIL: Final = "email_address"
KEYS: Final = (USERNAME_KEY, EMAIL, "auth_identifier", "card_id")

_WITHIN_SCHOOL = (USERNAME_KEY, "auth_identifier", "card_id")


def scope_of(column: str, school: str) -> str:
    """Among whom the column's values are unique."""
    return "" if column == EMAIL else school


def keys_of(account: Account) -> Iterator[Key]:
    """What the account holds."""
    values = account.values
    for column in _WITHIN_SCHOOL:
        if value := values.get(column):
            yield column, account.school, str(value)
    yield EMAIL, "", address_key(account.email_address)


def wanted_values(column: str, rows: Iterable[Row]) -> set[str]:
    """What decisions about the rows are going to ask for."""
    field = BY_COLUMN[column]
    wanted = {row.text(field) for row in rows} - {"", CLEAR}
    return set(map(address_key, wanted)) if column == EMAIL else wanted
