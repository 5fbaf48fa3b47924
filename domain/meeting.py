"""A row meets an account: what does a refusing rule see?"""

from collections.abc import Mapping

from domain.account import Account
from domain.accounts import Accounts, File
from domain.events import Value
from domain.fields import CLEAR, Field
from domain.row import Row
from domain.settings import Settings
from domain.unchanging import unchanging


@unchanging
class Meeting:
    """A row, the account that it found (or none), and all that a rule may ask.

    ``found_by`` names the rule that found the account, or that found none. ``said``
    are the values that the cells leave in a new account; None where some cell may be
    wrong.
    """

    row: Row
    account: Account | None
    found_by: str
    settings: Settings
    accounts: Accounts
    file: File
    said: Mapping[str, Value] | None = None

    @property
    def school(self) -> str:
        """The school whose file it is."""
        return self.settings.school.name

    @property
    def is_identified(self) -> bool:
        """Whether the row says whom it is about: a blank identifier finds nobody."""
        return bool(self.row.value(self.settings.identifier))

    def is_other(self, holder: Account) -> bool:
        """Whether the holder of a value is not the account in hand."""
        return self.account is None or holder.id != self.account.id

    def wanted(self, field: Field) -> str:
        """The text that the row wants in the field and the account has not, or ""."""
        text = self.row.value(field)
        has = self.account is not None and self.account.value(field) == text
        return "" if has else text

    def after(self, field: Field) -> Value | None:
        """The field's value as it would be once the row is applied, if it can be."""
        if self.said and (said := self.said.get(field.column)) is not None:
            return said
        text = self.row.text(field)
        if text == CLEAR:
            return None
        if text:
            return self.settings.value_of(field, text)
        return self.account.value(field) if self.account else None
