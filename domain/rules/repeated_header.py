"""A file that has a known header twice is refused."""

from collections.abc import Sequence

from domain.fields import Field
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "repeated-header",
    "A file in which a known header stands twice is refused.",
    Status.ASSUMED,
    otherwise="the last of the columns counts",
)


def repeated_header(columns: Sequence[Field]) -> Refusal | None:
    """Whether two columns are about the same field."""
    for position, field in enumerate(columns):
        if field in columns[:position]:
            return RULE.refuse(
                "base",
                f"The column {field.header} appears more than once.",
                f"remove or rename all but one of the columns for {field.header}",
            )
    return None
