"""A blank cell, or an absent column, keeps the stored value."""

from domain.rule import Rule, Status

RULE = Rule(
    "blank-keeps",
    "A blank cell, or an absent column, keeps the stored value.",
    Status.DOCUMENTED,
    ("FAQ", "SEED-ALUM"),
)


def keeps(text: str) -> bool:
    """Whether the cell leaves its field alone."""
    return not text
