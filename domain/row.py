"""What does one line of a file say?"""

from collections.abc import Mapping

from domain.fields import CLEAR, Field
from domain.unchanging import unchanging


@unchanging
class Row:
    """A data row: its number in a spreadsheet, and its stripped cells by column.

    A column that the file does not have is not among the cells; a blank cell is "".
    """

    number: int
    cells: Mapping[str, str]

    def text(self, field: Field) -> str:
        """The cell as it stands, "" when it is blank or the column is absent."""
        return self.cells.get(field.column, "")

    def value(self, field: Field) -> str:
        """The cell, "" also when it asks to be cleared."""
        text = self.cells.get(field.column, "")
        return "" if text == CLEAR else text

    def names(self, field: Field) -> bool:
        """Whether the file has the column."""
        return field.column in self.cells
