"""What was seen outside the files: which event is it, or why can it not be?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from domain.account import STATES, Account, Connection
from domain.accounts import Accounts
from domain.events import (
    Archived,
    Connected,
    ConnectionRejected,
    Deleted,
    EditedInApp,
    ExcludedFromSync,
    IncludedInSync,
    SelfRegistered,
    SsoRestored,
    SsoWithdrawn,
    StateEvent,
    Unarchived,
    Value,
)
from domain.fields import (
    AUTH_IDENTIFIER,
    EMAIL_ADDRESS,
    STORED,
    USERNAME,
    Field,
)
from domain.said import Impossible, check, fields_of, meet
from domain.settings import Settings

REGISTERED: Final = "registered"
EDITED: Final = "edited"

FACTS: Final[Mapping[str, str]] = {
    REGISTERED: "registered alone and asked to be connected",
    "connected": "was connected",
    "rejected": "was not let in: the request was rejected",
    EDITED: "was edited in the app",
    "excluded": "was excluded from the sync",
    "included": "was included in the sync again",
    "archived": "was archived",
    "unarchived": "was unarchived",
    "sso-withdrawn": "lost single sign-on",
    "sso-restored": "got single sign-on back",
    "deleted": "was deleted",
}
"""Every fact that may be observed, and what is told of it."""


@dataclass(frozen=True, slots=True)
class Turning:
    """What a fact makes of an account's state, from which states on, or why not."""

    event: StateEvent
    before: tuple[object, ...]
    otherwise: str


_UNCONNECTED = (Connection.REQUESTED, Connection.REJECTED)
_WAITING = (Connection.REQUESTED,)
_NO, _YES = (False,), (True,)

TURNINGS: Final[Mapping[str, Turning]] = {
    "connected": Turning(Connected(), _UNCONNECTED, "is connected already"),
    "rejected": Turning(ConnectionRejected(), _WAITING, "has no request that waits"),
    "excluded": Turning(ExcludedFromSync(), _NO, "is excluded from the sync already"),
    "included": Turning(IncludedInSync(), _YES, "is not excluded from the sync"),
    "archived": Turning(Archived(), _NO, "is archived already"),
    "unarchived": Turning(Unarchived(), _YES, "is not archived"),
    "sso-withdrawn": Turning(SsoWithdrawn(), _NO, "has lost single sign-on already"),
    "sso-restored": Turning(SsoRestored(), _YES, "has not lost single sign-on"),
    "deleted": Turning(Deleted(), _NO, "is deleted already"),
}


def turned(fact: str, account: Account) -> StateEvent:
    """The event that turns the account's state. Raises Impossible."""
    turn = TURNINGS[fact]
    attribute, _ = STATES[type(turn.event)]
    if getattr(account, attribute) not in turn.before:
        raise Impossible(f"{account.username} {turn.otherwise}")
    return turn.event


def registered(
    address: str, said: Mapping[str, str], accounts: Accounts, settings: Settings
) -> SelfRegistered:
    """The account that a person made alone. Raises Impossible.

    The address is the username, and single sign-on knows nothing of it.
    """
    texts = fields_of(said, settings)
    for field in (USERNAME, EMAIL_ADDRESS, AUTH_IDENTIFIER):
        if field in texts:
            raise Impossible(
                f"{field.header} cannot be given: who registers alone has the address "
                "as username, and no auth_identifier"
            )
    texts |= {EMAIL_ADDRESS: address, USERNAME: address}
    told = {field: text for field, text in texts.items() if text}
    check(meet(told, None, accounts, settings))
    values = dict(_values(told, settings))
    school, user_type = settings.school.name, settings.user_type
    return SelfRegistered(school, user_type, values)


def edited(
    account: Account, said: Mapping[str, str], accounts: Accounts, settings: Settings
) -> EditedInApp:
    """What somebody changed by hand, a blank text emptying. Raises Impossible."""
    if not said:
        raise Impossible("say what was edited, as FIELD=VALUE")
    texts = fields_of(said, settings)
    check(meet(texts, account, accounts, settings))
    before = account.values
    told = dict(_values(texts, settings))
    values = {c: v for c, v in told.items() if v != () and before.get(c) != v}
    emptied = {f.column for f, text in texts.items() if not text}
    emptied |= {column for column, value in told.items() if value == ()}
    cleared = tuple(f.column for f in STORED if f.column in emptied & before.keys())
    if not values and not cleared:
        raise Impossible(f"{account.username} has these values already")
    return EditedInApp(values, cleared)


def _values(
    texts: Mapping[Field, str], settings: Settings
) -> Iterator[tuple[str, Value]]:
    for field in STORED:
        if text := texts.get(field):
            value = settings.value_of(field, text)
            if value is None:
                raise Impossible(f"{text!r} is not a value of {field.header}")
            yield field.column, value
