"""A file that has a known header twice is refused."""

from collections.abc import Sequence

from domain.fields import Field
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "repeated-header",
    "A file in which a known header stands twice is refused, also under two names.",
    Status.ASSUMED,
    otherwise="the last of the columns counts",
)


def repeated_header(columns: Sequence[tuple[str, Field]]) -> Refusal | None:
    """Whether two columns, each with its header, are about the same field."""
    seen: dict[Field, str] = {}
    for header, field in columns:
        if field in seen:
            return RULE.refuse(
                "base",
                _text(seen[field], header),
                f"keep one column for {field.header}",
            )
        seen[field] = header
    return None


def _text(one: str, other: str) -> str:
    if one == other:
        return f"The column {one} appears more than once."
    return f"The columns {one} and {other} mean the same."
