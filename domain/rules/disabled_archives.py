"""The disabled column archives and unarchives."""

from domain.account import Account
from domain.events import Archived, Unarchived
from domain.fields import DISABLED
from domain.row import Row
from domain.rule import Rule, Status
from domain.values import boolean_of

RULE = Rule(
    "disabled-archives",
    "disabled TRUE archives, FALSE unarchives, blank keeps; an archived account still "
    "takes other updates.",
    Status.DOCUMENTED,
    ("IMP-STU", "ARCH"),
    caveat="updates of an archived account: inferred",
)


def disabled_archives(
    row: Row, account: Account | None
) -> Archived | Unarchived | None:
    """The event by which the row archives or unarchives, if it does."""
    disabled = boolean_of(row.text(DISABLED))
    archived = account is not None and account.archived
    if disabled is None or disabled == archived:
        return None
    return Archived() if disabled else Unarchived()
