"""In the opt-in disabling sync, being absent from the file means being disabled."""

from domain.account import Account, Connection
from domain.fields import OVERRIDE_DISABLED, UserType
from domain.rule import Rule, Status
from domain.rules import absence_keeps
from domain.settings import Settings

RULE = Rule(
    "disabling-sync",
    "2014 to 2016, where a school had opted in: every student who is not in the file "
    "is archived, unless override_disabled_field is TRUE.",
    Status.DOCUMENTED,
    ("GIT-CSV",),
    caveat="excluded and unconnected accounts are left alone, a file without rows "
    "archives everybody, who comes back is looked at again: assumed",
)


def archives_absent(settings: Settings) -> bool:
    """Whether this file archives those who are not in it."""
    opted_in = settings.school.disabling_sync and settings.applies(RULE)
    archives = opted_in or not settings.applies(absence_keeps.RULE)
    return archives and settings.user_type is UserType.STUDENTS


def protects(account: Account) -> bool:
    """Whether the account stays as it is although it is absent."""
    out_of_reach = account.excluded or account.connection is not Connection.CONNECTED
    overridden = account.value(OVERRIDE_DISABLED) is True
    return account.archived or out_of_reach or overridden
