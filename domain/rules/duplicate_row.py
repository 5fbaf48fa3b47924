"""Rows of one file that share an identifying value are all skipped."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from domain.account import Account, address_key
from domain.fields import CLEAR, EMAIL_ADDRESS, IDENTIFIERS, USERNAME, Field
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


Keys = tuple[str, ...]
"""The cells of IDENTIFIERS as they are compared: "" where the row says nothing."""

_PLACES: Final = range(len(IDENTIFIERS))


def keys_of(cells: Sequence[str]) -> Keys:
    """The keys of a row's cells of IDENTIFIERS, the address first."""
    if CLEAR in cells:
        cells = ["" if cell == CLEAR else cell for cell in cells]
    return address_key(cells[0]), *cells[1:]


def keys_of_row(row: Row) -> Keys:
    """The keys of a row."""
    return keys_of([row.text(identifier) for identifier in IDENTIFIERS])


@dataclass(slots=True)
class IdentifiersSeen:
    """The identifying values of a file's rows, and which rows share one."""

    _numbers: list[int] = field(default_factory=list)
    _keys: list[Keys] = field(default_factory=list)
    _of_others: list[Keys] = field(default_factory=list)
    _shared: dict[int, tuple[str, int]] | None = None
    _present: dict[Field, frozenset[str]] = field(default_factory=dict)
    _mentioned: set[int] = field(default_factory=set)

    def see(self, numbers: Iterable[int], keys: Iterable[Keys]) -> None:
        """Note rows by their numbers and keys, and every row that they repeat."""
        self._numbers.extend(numbers)
        self._keys.extend(keys)
        self._shared = None
        self._present.clear()

    def see_only(self, *rows: Row) -> None:
        """Note the values of rows that stand in the file, and repeat none."""
        self._of_others.extend(map(keys_of_row, rows))
        self._present.clear()

    def repeated(self) -> frozenset[int]:
        """The numbers of all rows that share a value."""
        return frozenset(self._repeating())

    def names(self, account: Account) -> bool:
        """Whether some row bears the account's username."""
        return account.username in self._all(USERNAME)

    def mentions(self, account: Account) -> bool:
        """Whether some row bears the account's username or its address.

        An account that is in the file stays in it, whatever the file makes of it.
        """
        if account.id.int in self._mentioned:
            return True
        if not self.bears(account.username, address_key(account.email_address)):
            return False
        self._mentioned.add(account.id.int)
        return True

    def bears(self, username: str, address: str) -> bool:
        """Whether some row bears the username, or the address as it is compared."""
        return username in self._all(USERNAME) or address in self._all(EMAIL_ADDRESS)

    def refusal(self, number: int) -> Refusal:
        """Why this row is skipped."""
        header, other = self._repeating()[number]
        hint = f"row {other} has the same {header}: keep one row per student"
        return Refusal(RULE.name, None, hint)

    def _all(self, identifier: Field) -> frozenset[str]:
        """Every value of the column, those of rows that repeat none among them."""
        if identifier not in self._present:
            place = IDENTIFIERS.index(identifier)
            values = {keys[place] for keys in (*self._keys, *self._of_others)}
            self._present[identifier] = frozenset(values - {""})
        return self._present[identifier]

    def _repeating(self) -> dict[int, tuple[str, int]]:
        """Per row that shares a value: the header, and the other row."""
        if self._shared is None:
            self._shared = {}
            pairs = sorted(pair for place in _PLACES for pair in self._pairs(place))
            for later, place, first in pairs:
                header = IDENTIFIERS[place].header
                self._shared.setdefault(first, (header, later))
                self._shared.setdefault(later, (header, first))
        return self._shared

    def _pairs(self, place: int) -> Iterator[tuple[int, int, int]]:
        """Every row that repeats a value, and the first that had it."""
        values = [keys[place] for keys in self._keys]
        if len({*values, ""}) == len(values) - values.count("") + 1:
            return
        first: dict[str, int] = {}
        for number, value in sorted(zip(self._numbers, values, strict=True)):
            if value and first.setdefault(value, number) != number:
                yield number, place, first[value]
