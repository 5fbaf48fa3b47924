"""The labels column replaces the labels, even when its cell is blank."""

from domain.events import Value
from domain.fields import LABELS, Field
from domain.rule import Rule, Status
from domain.values import items_of

RULE = Rule(
    "labels-replace",
    "system_label_names: the column present and the cell blank clears all labels; a "
    "list replaces them exactly; the column absent keeps them.",
    Status.DOCUMENTED,
    ("IMP-STU", "FAQ"),
)


def labels_replace(field: Field, text: str) -> Value | None:
    """The labels that the cell leaves, none for a blank one; None for other fields."""
    return items_of(text) if field is LABELS else None
