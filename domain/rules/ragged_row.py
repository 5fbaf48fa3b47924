"""A row may be shorter than the header, and not longer."""

from collections.abc import Sequence

from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "ragged-row",
    "Missing cells at the end of a row are blank; a row with more cells than the "
    "header is rejected.",
    Status.ASSUMED,
    ("GIT-CSV",),
    otherwise="the cells beyond the header are ignored",
)


def ragged_row(cells: Sequence[str], width: int) -> Refusal | None:
    """Whether the row is longer than the header is wide."""
    if len(cells) <= width:
        return None
    return RULE.refuse(
        "base",
        "has more cells than the header",
        f"the row has {len(cells)} cells under {width} headers: put a cell that holds "
        "a comma in quotation marks",
    )


def padded(cells: list[str], width: int) -> list[str]:
    """The row with its missing cells blank."""
    return cells + [""] * (width - len(cells))
