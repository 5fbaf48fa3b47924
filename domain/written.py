"""How is a value written in a file?"""

from domain.events import Value
from domain.fields import CLEAR, LABELS, Field, Kind


def cell_of(value: Value) -> str:
    """The cell that gives a field this value."""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, tuple):
        return ";".join(value)
    return str(value)


def clearing_cell(field: Field) -> str:
    """The cell that empties a field; a boolean has none, and FALSE is the nearest."""
    if field.kind is Kind.BOOLEAN:
        return "FALSE"
    return "" if field is LABELS else CLEAR
