"""Does a cell, or a stored value, say what somebody has in mind?"""

from difflib import SequenceMatcher
from typing import Any, Final

from domain.account import address_key
from domain.events import Value
from domain.fields import BY_COLUMN, CLEAR, EMAIL_ADDRESS, LABELS, Kind
from domain.values import DateForm, value_of
from projections.columns import value_of as read_back
from projections.kept_rows import FileRow

_ANY_FORM: Final = frozenset(DateForm)
_WORDS: Final = {"yes": "TRUE", "no": "FALSE", "1": "TRUE", "0": "FALSE"}
_SPELLED: Final = frozenset({Kind.TEXT, Kind.NAME, Kind.EMAIL, Kind.LIST, Kind.EMAILS})
_ALIKE: Final = 0.8


class Target:
    """A field's value as somebody writes it; blank or ``**CLEAR**`` for no value."""

    def __init__(self, column: str, text: str) -> None:
        self.field = BY_COLUMN[column]
        text = text.strip()
        is_boolean = self.field.kind is Kind.BOOLEAN
        text = _WORDS.get(text.lower(), text) if is_boolean else text
        self.text = "" if text == CLEAR else text
        self._value = self._of(self.text) if self.text else None

    def is_value(self, kept: Any) -> bool:
        """Whether the account has it, by the value as the views keep it."""
        value = read_back(self.field.column, kept)
        if not self.text or value is None:
            return not self.text and value in (None, ())
        return self._key(value) == self._key(self._value)

    def is_said(self, row: FileRow, cell: str) -> bool:
        """Whether the cell asks for it, in whichever form."""
        if not self.text:
            return cell == CLEAR or (self.field is LABELS and not cell)
        if not cell or cell == CLEAR:
            return False
        meanings = row.source.settings.rulebook.listed.get(self.field, {})
        value = self._of(meanings.get(cell, cell))
        same = value is not None and self._key(value) == self._key(self._value)
        return same or cell == self.text

    def is_spelled(self, cell: str) -> bool:
        """Whether the cell seems to be the same in other letters."""
        if self.field.kind not in _SPELLED or not self.text or not cell:
            return False
        ours, theirs = self.text.casefold(), cell.casefold()
        return SequenceMatcher(None, ours, theirs).ratio() >= _ALIKE

    def _of(self, text: str) -> Value | None:
        return value_of(self.field, text, _ANY_FORM)

    def _key(self, value: Value | None) -> Value | None:
        """What values are compared by."""
        if self.field is EMAIL_ADDRESS and value is not None:
            return address_key(str(value))
        return value
