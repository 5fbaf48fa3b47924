"""What is an account, and how does an event change it?"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import assert_never
from uuid import UUID

from domain.events import (
    Archived,
    FieldCleared,
    Unarchived,
    UserCreated,
    UserEvent,
    Value,
    Values,
    ValuesSet,
)
from domain.fields import AUTH_IDENTIFIER, CARD_ID, EMAIL_ADDRESS, USERNAME, Field


@dataclass(frozen=True, slots=True)
class Account:
    """An account as its events left it; an absent field is not among the values."""

    id: UUID
    version: int
    school: str
    user_type: str
    values: Values
    archived: bool = False

    def text(self, field: Field) -> str:
        """The field's value as text, "" when it is absent."""
        return str(self.values.get(field.column, ""))

    def value(self, field: Field) -> Value | None:
        """The field's value, None when it is absent."""
        return self.values.get(field.column)

    @property
    def username(self) -> str:
        """The name by which the school knows the account."""
        return self.text(USERNAME)

    @property
    def email_address(self) -> str:
        """The address by which the whole platform knows the account."""
        return self.text(EMAIL_ADDRESS)

    @property
    def auth_identifier(self) -> str:
        """The value by which single sign-on knows the person, or ""."""
        return self.text(AUTH_IDENTIFIER)

    @property
    def card_id(self) -> str:
        """The number of the card that the person swipes, or ""."""
        return self.text(CARD_ID)


def evolve(account: Account, event: UserEvent) -> Account:
    """The account after the event; UserCreated is for ``create``."""
    version = account.version + 1
    match event:
        case ValuesSet():
            values = _without_blanks({**account.values, **event.values})
            return replace(account, version=version, values=values)
        case FieldCleared():
            kept = {k: v for k, v in account.values.items() if k != event.field}
            return replace(account, version=version, values=kept)
        case Archived():
            return replace(account, version=version, archived=True)
        case Unarchived():
            return replace(account, version=version, archived=False)
        case UserCreated():
            raise ValueError(f"account {account.id} was created twice")
        case _:
            assert_never(event)


def create(account_id: UUID, event: UserCreated) -> Account:
    """The account that the event brings about."""
    values = _without_blanks(event.values)
    return Account(account_id, 1, event.school, event.user_type, values)


def fold(
    account_id: UUID, events: Iterable[UserEvent], account: Account | None = None
) -> Account:
    """The account that the events add up to; where there is none yet, they make it."""
    for event in events:
        if account is not None:
            account = evolve(account, event)
        elif isinstance(event, UserCreated):
            account = create(account_id, event)
        else:
            raise TypeError(f"account {account_id} does not begin with UserCreated")
    if account is None:
        raise TypeError(f"account {account_id} has no events")
    return account


def _without_blanks(values: Mapping[str, Value]) -> Values:
    return {column: value for column, value in values.items() if value != ()}


def address_key(address: str) -> str:
    """Addresses compare without regard to letter case (assumed: no source)."""
    return address.casefold()
