"""**CLEAR** empties a field."""

from domain.events import Warned
from domain.fields import CLEAR, Field
from domain.rule import Rule, Status

RULE = Rule(
    "clear-empties",
    "**CLEAR** empties any field that is not a boolean; in a date it also raises the "
    "harmless TypeCheck warning.",
    Status.DOCUMENTED,
    ("FAQ", "SEED-ALUM"),
    caveat="compared exactly, upper case: assumed",
)


def empties(text: str) -> bool:
    """Whether the cell asks for the field to be emptied."""
    return text == CLEAR


def warning(field: Field, rows: list[int]) -> Warned:
    """What TypeCheck says of **CLEAR** in a date."""
    return Warned(
        RULE.name,
        f"{field.header}: {CLEAR} is an invalid date value, first in row {rows[0]} "
        "(TypeCheck; harmless: it is honoured)",
    )
