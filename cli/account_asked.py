"""About which account does somebody ask, deleted ones included?"""

from collections.abc import Mapping
from typing import Any

from cli.opening import Opened
from domain.unchanging import unchanging
from ledger.moments import shown
from projections.people import account_ever
from projections.points import Point


@unchanging
class Asked:
    """An account as it was at a point; a deleted one as it was last."""

    account: Mapping[str, Any]
    at: Point | None

    @property
    def name(self) -> str:
        """The account as people call it."""
        return f"{self.account['school']}/{self.account['username']}"

    @property
    def deleted(self) -> dict[str, Any] | None:
        """When, by whom and why the account was deleted; None where it was not."""
        if "deleted_at" not in self.account:
            return None
        names = {"at": "deleted_at", "by": "deleted_by", "because": "deleted_because"}
        return {name: self.account[column] for name, column in names.items()}

    @property
    def was_deleted(self) -> str | None:
        """The sentence about an account that is gone."""
        if (told := self.deleted) is None:
            return None
        because = f" ({told['because']})" if told["because"] else ""
        return (
            f"{self.name} was deleted on {shown(told['at'])} by {told['by']}{because}: "
            "this is what it was before"
        )


def asked(found: Opened, user: str, as_of: str | None) -> Asked:
    """The account that the user means. Raises UnknownUserError."""
    at = found.point(as_of)
    account = account_ever(found.reader, user, at)
    if "deleted_at" in account:
        at = Point(account["to_position"] - 1, account["deleted_at"], "")
    return Asked(account, at)
