"""White space around a cell does not count."""

from domain.rule import Rule, Status

RULE = Rule(
    "whitespace",
    "Cells are stripped of surrounding white space; white space alone is blank.",
    Status.ASSUMED,
    otherwise="headers and cells are taken as they stand",
)


def stripped(cells: list[str]) -> list[str]:
    """The cells as they are understood."""
    return list(map(str.strip, cells))
