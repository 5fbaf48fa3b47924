"""A file of more than 199,999 rows is refused."""

from domain.rule import Refusal, Rule, Status
from domain.rulebook import Rulebook

RULE = Rule(
    "too-many-rows",
    "A file may have 199,999 data rows at most.",
    Status.DOCUMENTED,
    ("ERR",),
)


def too_many_rows(rows: int, rulebook: Rulebook) -> Refusal | None:
    """Whether so many data rows are too many."""
    limit = rulebook.limits[RULE.name]
    if rows <= limit:
        return None
    most = f"{limit:,}"
    return RULE.refuse(
        "base",
        f"The file you uploaded has (over {most}) rows. "
        f"The maximum number of rows allowed is {most}.",
        "split it into smaller files",
    )
