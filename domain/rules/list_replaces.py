"""A list in a cell replaces the stored list."""

from domain.rule import Rule, Status
from domain.values import items_of

RULE = Rule(
    "list-replaces",
    "Majors, minors, colleges and expertise given in a cell replace the list; items "
    "are split at semicolons and stripped, blanks dropped.",
    Status.INFERRED,
    ("GIT-API",),
)


def items(text: str) -> tuple[str, ...]:
    """The list that takes the place of the stored one."""
    return items_of(text)
