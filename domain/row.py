"""What does one line of a file say?"""

from collections.abc import Mapping, Sequence
from typing import Self

from domain.fields import CLEAR, Field
from domain.unchanging import unchanging

Columns = Mapping[str, int]
"""The places of a file's columns; all rows of a file have the very same."""


@unchanging
class Row:
    """A data row: its number in a spreadsheet, and the stripped texts of its cells.

    A column that the file does not have is not among the columns; a blank cell is "".
    """

    number: int
    columns: Columns
    texts: Sequence[str]

    @classmethod
    def of(cls, number: int, cells: Mapping[str, str]) -> Self:
        """A row of these cells, by column."""
        return cls(number, {c: at for at, c in enumerate(cells)}, list(cells.values()))

    @property
    def cells(self) -> dict[str, str]:
        """The cells by column."""
        return {column: self.texts[at] for column, at in self.columns.items()}

    def text(self, field: Field) -> str:
        """The cell as it stands, "" when it is blank or the column is absent."""
        at = self.columns.get(field.column)
        return "" if at is None else self.texts[at]

    def value(self, field: Field) -> str:
        """The cell, "" also when it asks to be cleared."""
        text = self.text(field)
        return "" if text == CLEAR else text

    def names(self, field: Field) -> bool:
        """Whether the file has the column."""
        return field.column in self.columns
