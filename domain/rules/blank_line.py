"""A blank line is not a row."""

from collections.abc import Sequence

from domain.rule import Rule, Status

RULE = Rule(
    "blank-line",
    "A line with no cells at all is not a row, though it counts for row numbers.",
    Status.ASSUMED,
)


def blank_line(cells: Sequence[str]) -> bool:
    """Whether the line holds nothing, not even a comma."""
    return not cells or (len(cells) == 1 and not cells[0].strip())
