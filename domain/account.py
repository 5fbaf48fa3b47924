"""What is an account, and how does an event change it?"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Any, Final
from uuid import UUID

from domain.events import (
    Archived,
    Baselined,
    BeginningEvent,
    Connected,
    ConnectionRejected,
    Deleted,
    EditedInApp,
    ExcludedFromSync,
    FieldCleared,
    IncludedInSync,
    SelfRegistered,
    SsoRestored,
    SsoWithdrawn,
    StateEvent,
    Unarchived,
    UserEvent,
    Value,
    Values,
    ValuesSet,
)
from domain.fields import AUTH_IDENTIFIER, CARD_ID, EMAIL_ADDRESS, USERNAME, Field
from domain.unchanging import unchanging


class Connection(StrEnum):
    """How an account stands to its school."""

    CONNECTED = "connected"
    REQUESTED = "requested"
    REJECTED = "rejected"


@unchanging
class Account:
    """An account as its events left it; an absent field is not among the values."""

    id: UUID
    version: int
    school: str
    user_type: str
    values: Values
    archived: bool = False
    connection: Connection = Connection.CONNECTED
    excluded: bool = False
    sso_withdrawn: bool = False
    deleted: bool = False

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


STATES: Final[Mapping[type[StateEvent], tuple[str, Any]]] = {
    Archived: ("archived", True),
    Unarchived: ("archived", False),
    Connected: ("connection", Connection.CONNECTED),
    ConnectionRejected: ("connection", Connection.REJECTED),
    ExcludedFromSync: ("excluded", True),
    IncludedInSync: ("excluded", False),
    SsoWithdrawn: ("sso_withdrawn", True),
    SsoRestored: ("sso_withdrawn", False),
    Deleted: ("deleted", True),
}
"""What each event makes of the account's state: the attribute and its value."""


def evolve(account: Account, event: UserEvent) -> Account:
    """The account after the event; what begins an account is for ``create``."""
    match event:
        case ValuesSet():
            return _with_values(account, _with(account.values, event.values))
        case FieldCleared():
            return _with_values(account, _without(account.values, (event.field,)))
        case EditedInApp():
            kept = _without(account.values, event.cleared)
            return _with_values(account, _with(kept, event.values))
        case event if isinstance(event, BeginningEvent):
            raise ValueError(f"account {account.id} was created twice")
        case _:
            attribute, value = STATES[type(event)]
            version = account.version + 1
            return replace(account, version=version, **{attribute: value})


def create(account_id: UUID, event: BeginningEvent) -> Account:
    """The account that the event brings about."""
    values = _without_blanks(event.values)
    begun = Account(account_id, 1, event.school, event.user_type, values)
    if isinstance(event, SelfRegistered):
        return replace(begun, connection=Connection.REQUESTED)
    if isinstance(event, Baselined):
        return replace(begun, archived=event.archived)
    return begun


def fold(
    account_id: UUID, events: Iterable[UserEvent], account: Account | None = None
) -> Account:
    """The account that the events add up to; where there is none yet, they make it."""
    for event in events:
        if account is not None:
            account = evolve(account, event)
        elif isinstance(event, BeginningEvent):
            account = create(account_id, event)
        else:
            raise TypeError(f"account {account_id} does not begin by being created")
    if account is None:
        raise TypeError(f"account {account_id} has no events")
    return account


def _with_values(account: Account, values: Values) -> Account:
    """The account after its values changed: by far the most frequent of changes."""
    return Account(
        account.id,
        account.version + 1,
        account.school,
        account.user_type,
        values,
        account.archived,
        account.connection,
        account.excluded,
        account.sso_withdrawn,
        account.deleted,
    )


def _without(values: Values, columns: Iterable[str]) -> Values:
    gone = frozenset(columns)
    return {column: value for column, value in values.items() if column not in gone}


def _with(values: Values, others: Values) -> Values:
    """The values and the others, of which those that are blank empty their field."""
    both = {**values, **others}
    return _without_blanks(both) if () in others.values() else both


def _without_blanks(values: Values) -> Values:
    if () not in values.values():
        return values
    return {column: value for column, value in values.items() if value != ()}


def address_key(address: str) -> str:
    """Addresses compare without regard to letter case (assumed: no source)."""
    return address.casefold()
