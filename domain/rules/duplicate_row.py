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


@dataclass(slots=True)
class IdentifiersSeen:
    """The identifying values of a file's rows, and which rows share one."""

    _numbers: list[int] = field(default_factory=list)
    _values: tuple[list[str], ...] = field(
        default_factory=lambda: tuple([] for _ in IDENTIFIERS)
    )
    _of_others: tuple[list[str], ...] = field(
        default_factory=lambda: tuple([] for _ in IDENTIFIERS)
    )
    _shared: dict[int, tuple[str, int]] | None = None
    _present: dict[Field, frozenset[str]] = field(default_factory=dict)
    _mentioned: set[int] = field(default_factory=set)

    def see(self, *rows: Row) -> None:
        """Note the rows' values, and every row that they repeat."""
        self.see_cells([row.number for row in rows], map(_identifiers, rows))

    def see_cells(
        self, numbers: Iterable[int], identifiers: Iterable[Sequence[str]]
    ) -> None:
        """Note rows by their numbers and their cells of IDENTIFIERS."""
        self._numbers.extend(numbers)
        _extend(self._values, identifiers)
        self._shared = None
        self._present.clear()

    def see_only(self, *rows: Row) -> None:
        """Note the values of rows that stand in the file, and repeat none."""
        _extend(self._of_others, map(_identifiers, rows))
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
        address = address_key(account.email_address)
        if not self.names(account) and address not in self._all(EMAIL_ADDRESS):
            return False
        self._mentioned.add(account.id.int)
        return True

    def refusal(self, number: int) -> Refusal:
        """Why this row is skipped."""
        header, other = self._repeating()[number]
        hint = f"row {other} has the same {header}: keep one row per student"
        return Refusal(RULE.name, None, hint)

    def _all(self, identifier: Field) -> frozenset[str]:
        """Every value of the column, those of rows that repeat none among them."""
        if identifier not in self._present:
            place = IDENTIFIERS.index(identifier)
            values = *self._values[place], *self._of_others[place]
            self._present[identifier] = frozenset(map(_KEYS[place], values)) - _NONE
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
        keys = list(map(_KEYS[place], self._values[place]))
        blank = sum(map(keys.count, _NONE))
        if len(frozenset(keys) - _NONE) == len(keys) - blank:
            return
        first: dict[str, int] = {}
        for number, key in sorted(zip(self._numbers, keys, strict=True)):
            if key not in _NONE and first.setdefault(key, number) != number:
                yield number, place, first[key]


_NONE: Final = frozenset(("", CLEAR))
_PLACES: Final = range(len(IDENTIFIERS))


def _address(cell: str) -> str:
    return cell if cell == CLEAR else address_key(cell)


_KEYS: Final = [_address if f is EMAIL_ADDRESS else str for f in IDENTIFIERS]


def _identifiers(row: Row) -> list[str]:
    return [row.text(identifier) for identifier in IDENTIFIERS]


def _extend(columns: Sequence[list[str]], identifiers: Iterable[Sequence[str]]) -> None:
    for column, values in zip(columns, zip(*identifiers, strict=True), strict=False):
        column.extend(values)
