"""Rows of one file that share an identifying value are all skipped."""

from dataclasses import dataclass, field

from domain.account import Account, address_key
from domain.fields import EMAIL_ADDRESS, IDENTIFIERS, USERNAME, Field
from domain.row import Row
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "duplicate-row",
    "Rows that share a non-blank email_address, username, card_id or auth_identifier "
    "within one file are all skipped.",
    Status.DOCUMENTED,
    ("FAQ",),
    caveat="every copy: inferred",
)


@dataclass(slots=True)
class IdentifiersSeen:
    """The identifying values of a file's rows, and which rows share one."""

    _rows: dict[tuple[str, str], int] = field(default_factory=dict)
    _shared: dict[int, tuple[str, int]] = field(default_factory=dict)
    _of_others: set[tuple[str, str]] = field(default_factory=set)
    _mentioned: set[int] = field(default_factory=set)

    def see(self, row: Row) -> None:
        """Note the row's values, and every row that it repeats."""
        for identifier in IDENTIFIERS:
            if value := row.value(identifier):
                first = self._rows.setdefault(_key(identifier, value), row.number)
                if first != row.number:
                    self._shared.setdefault(first, (identifier.header, row.number))
                    self._shared.setdefault(row.number, (identifier.header, first))

    def see_only(self, row: Row) -> None:
        """Note the values of a row that stands in the file, and repeats none."""
        for identifier in (USERNAME, EMAIL_ADDRESS):
            if value := row.value(identifier):
                self._of_others.add(_key(identifier, value))

    def repeated(self) -> frozenset[int]:
        """The numbers of all rows that share a value."""
        return frozenset(self._shared)

    def names(self, account: Account) -> bool:
        """Whether some row bears the account's username."""
        return self._has(_key(USERNAME, account.username))

    def mentions(self, account: Account) -> bool:
        """Whether some row bears the account's username or its address.

        An account that is in the file stays in it, whatever the file makes of it.
        """
        if account.id.int in self._mentioned:
            return True
        address = _key(EMAIL_ADDRESS, account.email_address)
        if not self.names(account) and not self._has(address):
            return False
        self._mentioned.add(account.id.int)
        return True

    def _has(self, key: tuple[str, str]) -> bool:
        return key in self._rows or key in self._of_others

    def refusal(self, number: int) -> Refusal:
        """Why this row is skipped."""
        header, other = self._shared[number]
        hint = f"row {other} has the same {header}: keep one row per student"
        return Refusal(RULE.name, None, hint)


def _key(identifier: Field, value: str) -> tuple[str, str]:
    text = address_key(value) if identifier is EMAIL_ADDRESS else value
    return identifier.column, text
