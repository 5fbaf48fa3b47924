"""An account is looked up by the job's identifier column."""

from domain.account import Account
from domain.accounts import Accounts
from domain.fields import EMAIL_ADDRESS, USERNAME
from domain.row import Row
from domain.rule import Rule, Status
from domain.settings import Settings

RULE = Rule(
    "identifier-column",
    "The account is looked up by username (default) or email_address: found, it is "
    "updated; else one is created.",
    Status.DOCUMENTED,
    ("IMP-STU", "TAKEN"),
)


def find(accounts: Accounts, row: Row, settings: Settings) -> Account | None:
    """The school's account that the identifier column names."""
    school = settings.school.name
    if settings.identifier is USERNAME:
        username = row.value(USERNAME)
        return accounts.by_username(school, username) if username else None
    return by_own_email(accounts, row, school)


def by_own_email(accounts: Accounts, row: Row, school: str) -> Account | None:
    """The school's account that holds the row's address."""
    address = row.value(EMAIL_ADDRESS)
    found = accounts.by_email(address) if address else None
    return found if found and found.school == school else None
