"""In a job that changes identifier data, an unknown username falls back to e-mail."""

from domain.account import Account
from domain.accounts import Accounts
from domain.fields import USERNAME
from domain.row import Row
from domain.rule import Rule, Status
from domain.rules.identifier_column import by_own_email
from domain.rules.self_registered import is_unconnected
from domain.settings import Settings

RULE = Rule(
    "email-backup-identifier",
    'With "changes identifier data" on, an unknown username falls back to the e-mail.',
    Status.DOCUMENTED,
    ("TWOSTEP",),
)


def concerns(settings: Settings, _found: bool) -> bool:
    """Only rows of jobs that change identifier data."""
    return settings.job.may_change_identifiers


def find(accounts: Accounts, row: Row, settings: Settings) -> Account | None:
    """The school's account that holds the row's address, if the job may ask so.

    One that its person registered is not connected yet, and is not found.
    """
    if not concerns(settings, False) or not row.value(USERNAME):
        return None
    found = by_own_email(accounts, row, settings.school.name)
    return None if found and is_unconnected(found, settings) else found
