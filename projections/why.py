"""Why is a field of an account as it is, and which rows left it so?"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from domain.events import NAMES, SchoolRegistered, SchoolSettingsChanged
from domain.fields import AUTH_IDENTIFIER, BY_COLUMN
from domain.naming import SIGN_IN
from domain.rules import password_sign_in, sso_sign_in
from domain.unchanging import unchanging
from ledger.ledger import Ledger
from ledger.moments import BEGINNING
from projections.kept_rows import KeptRows
from projections.left import Left, left
from projections.owed import Owed, Owing
from projections.points import Point
from projections.reading import Reader
from projections.rows_about import RowsAbout

_PARTS: Final = {
    "can_use_sso": (AUTH_IDENTIFIER.column, "archived", "sso_withdrawn"),
    "can_use_password": ("archived",),
}
_RULES: Final = {
    "can_use_sso": sso_sign_in.RULE.name,
    "can_use_password": password_sign_in.RULE.name,
}
_SSO: Final = """SELECT sso, at, position FROM school_versions
    WHERE name = :school AND (:until IS NULL OR position <= :until)
    ORDER BY position"""
SCHOOL_SSO: Final = "the school's SSO"
"""What an account's SSO hangs on beside the account."""


@unchanging
class Why:
    """A field's value, to what it is owed (the newest first), and the rows since then.

    Who can sign in follows by a ``rule`` from the ``parts``.
    """

    field: str
    value: Any
    owed: tuple[Owed, ...] = ()
    since: tuple[Left, ...] = ()
    rule: str | None = None
    parts: tuple["Why", ...] = ()


class Asking:
    """Asks about the fields of one account, as it was at a point."""

    def __init__(
        self,
        ledger: Ledger,
        reader: Reader,
        account: Mapping[str, Any],
        at: Point | None = None,
    ) -> None:
        self._reader = reader
        self._account = account
        self._at = at
        kept = KeptRows(ledger)
        self._owing = Owing(kept, reader, account["school"], at)
        self._rows = RowsAbout(kept, reader, account, at)

    def why(self, column: str) -> Why:
        """Why the field is as it is."""
        value = self._account[column]
        if column in SIGN_IN:
            return Why(column, value, (), (), _RULES[column], self._parts(column))
        owed = self.owed(column)
        return Why(column, value, owed, tuple(self._left(column, owed)))

    def owed(self, column: str) -> tuple[Owed, ...]:
        """The values that the field had, and to what each is owed; the newest first."""
        return tuple(self._owing.of(self._account["account"], column))

    def _left(self, column: str, owed: tuple[Owed, ...]) -> Iterator[Left]:
        """The rows that named the field since it has its value, the newest first."""
        if column not in BY_COLUMN:
            return
        position, but = (owed[0].position, owed[0].number) if owed else (0, None)
        for about in self._rows.since(position, but=but):
            if found := left(about, column, self._account[column]):
                yield found

    def _parts(self, column: str) -> tuple[Why, ...]:
        parts = tuple(self.why(part) for part in _PARTS[column])
        if column != "can_use_sso":
            return parts
        owed = tuple(self._school_sso())
        return (Why(SCHOOL_SSO, owed[0].value, owed), *parts)

    def _school_sso(self) -> list[Owed]:
        """The school's answers to whether it uses SSO, the newest first."""
        school, until = self._account["school"], self._at and self._at.position
        owed: list[Owed] = []
        for told in self._reader.objects(_SSO, {"school": school, "until": until}):
            if not owed or owed[0].value != told["sso"]:
                event = SchoolSettingsChanged if owed else SchoolRegistered
                at = told["at"] or BEGINNING
                owed.insert(0, Owed(told["sso"], NAMES[event], at, told["position"]))
        return owed
