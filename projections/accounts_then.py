"""Who held what at a position of the past, as a decision asks it?

The views have every account's every version by its position, down to a single row of an
import, so that no history need be run again to stand where a row once stood.
"""

from collections.abc import Iterator
from typing import Any, Final
from uuid import UUID

from domain.account import Account
from projections.accounts_now import account_of_row
from projections.reading import Reader

_THEN: Final = """SELECT * FROM account_versions
    WHERE from_position <= :position
    AND (to_position IS NULL OR to_position > :position) AND """
_DELETED: Final = """SELECT 1 FROM account_versions AS v JOIN field_changes AS c
    ON c.account = v.account AND c.field = 'deleted' AND c.position <= :position
    WHERE v.username = :username AND v.school = :school LIMIT 1"""


class AccountsThen:
    """The accounts as they were when the facts had come to a position.

    Where a file was running then, it began behind the position ``before_file``.
    """

    def __init__(
        self, reader: Reader, position: int, before_file: int | None = None
    ) -> None:
        self._reader = reader
        self._position = position
        self._before_file = position if before_file is None else before_file

    def by_username(self, school: str, username: str) -> Account | None:
        """The school's account of that username."""
        return self._one("username = :value AND school = :school", school, username)

    def by_email(self, address: str) -> Account | None:
        """The account, of whichever school, that holds the address."""
        # NOCASE has an index; what it does not know costs a walk through all accounts.
        known = self._one("email_address = :value COLLATE NOCASE", "", address)
        folded = "casefold(email_address) = casefold(:value)"
        return known or self._one(folded, "", address)

    def by_auth_identifier(self, school: str, value: str) -> Account | None:
        """The school's account of that auth_identifier."""
        return self._one("auth_identifier = :value AND school = :school", school, value)

    def by_card_id(self, school: str, value: str) -> Account | None:
        """The school's account of that card."""
        return self._one("card_id = :value AND school = :school", school, value)

    def by_id(self, account: UUID) -> Account | None:
        """The account, where it was there."""
        return self._one("account = :value", "", str(account))

    def namesakes(
        self, school: str, first_name: str, last_name: str
    ) -> Iterator[Account]:
        """The school's accounts of that name from before the file, in order of ids."""
        rows = self._rows(
            "school = :school AND first_name = :first AND last_name = :last "
            "ORDER BY account",
            school=school,
            first=first_name,
            last=last_name,
            position=self._before_file,
        )
        return map(account_of_row, rows)

    def was_deleted(self, school: str, username: str) -> bool:
        """Whether a deleted account of the school bore the username."""
        values = {"school": school, "username": username, "position": self._position}
        return bool(self._reader.objects(_DELETED, values))

    def _one(self, where: str, school: str, value: str) -> Account | None:
        found = self._rows(where, school=school, value=value)
        return account_of_row(found[0]) if found else None

    def _rows(self, where: str, **values: str | int) -> list[dict[str, Any]]:
        return self._reader.objects(
            f"{_THEN}{where}", {"position": self._position, **values}
        )
