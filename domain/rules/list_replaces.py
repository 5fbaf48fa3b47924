"""A list in a cell replaces the stored list."""

from domain.fields import LABELS, Field
from domain.rule import Rule, Status

RULE = Rule(
    "list-replaces",
    "Majors, minors, colleges and expertise given in a cell replace the list; items "
    "are split at semicolons and stripped, blanks dropped.",
    Status.INFERRED,
    ("GIT-API",),
)


def list_replaces(field: Field) -> bool:
    """Whether a cell of this field is a list that replaces the stored one."""
    return field.is_list and field is not LABELS
