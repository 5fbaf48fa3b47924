"""The labels column replaces the labels, even when its cell is blank."""

from domain.rule import Rule, Status
from domain.values import items_of

RULE = Rule(
    "labels-replace",
    "system_label_names: the column present and the cell blank clears all labels; a "
    "list replaces them exactly; the column absent keeps them.",
    Status.DOCUMENTED,
    ("IMP-STU", "FAQ"),
)


def labels(text: str) -> tuple[str, ...]:
    """The labels that the cell leaves: exactly its own, none if it is blank."""
    return items_of(text)
