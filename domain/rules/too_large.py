"""A file of 50 MB or more is refused."""

from domain.rule import Refusal, Rule, Status
from domain.rulebook import Rulebook

RULE = Rule(
    "too-large",
    "A file must be smaller than 50 MB (50 000 000 bytes).",
    Status.DOCUMENTED,
    ("CSVRULES",),
    caveat="text assumed",
)


def too_large(content: bytes, rulebook: Rulebook) -> Refusal | None:
    """Whether the file is over the limit."""
    if len(content) < rulebook.largest_file:
        return None
    megabytes = rulebook.largest_file // 1_000_000
    return RULE.refuse(
        "base",
        f"The file must be less than {megabytes} MB.",
        f"it has {len(content)} bytes: split it into smaller files",
    )
