"""What was each account's last row? Kept in memory from file to file.

The fingerprints of a whole school are read at once where a file is about many of its
accounts, and then kept up; where it is about few, just theirs are looked up.
"""

from collections.abc import Iterable, Sequence

from domain.account import Account, address_key
from ledger.roster_keys import EMAIL, USERNAME_KEY
from ledger.roster_table import RosterTable

_FEW = 20
"""One in so many accounts: about as many look-ups cost as much as to read them all."""


class LastRows:
    """The fingerprints of the last rows, as they were written last."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], dict[str, bytes]] = {}

    def of(
        self, table: RosterTable, column: str, school: str, values: Sequence[str]
    ) -> list[bytes | None]:
        """Per value of a username or address, the last row of who holds it."""
        if not table.size:
            return [None] * len(values)
        known = self._known.get((column, school))
        if known is None and len(values) * _FEW > table.size:
            known = self._known[column, school] = table.last_rows(column, school)
        elif known is None:
            known = table.last_rows(column, school, [*values])
        return list(map(known.get, values))

    def forget(self, column: str, school: str, value: str) -> None:
        """Nobody holds the value any more."""
        if known := self._known.get((column, school)):
            known.pop(value, None)

    def note(self, last_rows: Iterable[tuple[Account, bytes | None]]) -> None:
        """Note the last rows of accounts as they are now; None is none."""
        if self._known:
            for account, last in last_rows:
                self._note(account, last)

    def _note(self, account: Account, last: bytes | None) -> None:
        school, address = account.school, address_key(account.email_address)
        for column, value in ((USERNAME_KEY, account.username), (EMAIL, address)):
            known = self._known.get((column, school))
            if known is not None and last:
                known[value] = last
            elif known is not None:
                known.pop(value, None)
