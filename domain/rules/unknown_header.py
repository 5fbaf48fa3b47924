"""A header that is not known exactly is ignored."""

from collections.abc import Iterable
from difflib import get_close_matches

from domain.events import Warned
from domain.rule import Rule, Status

RULE = Rule(
    "unknown-header",
    "A header that does not match exactly (case counts) is ignored with a warning; "
    "the rows are still processed.",
    Status.DOCUMENTED,
    ("IMP-STU", "FIRST"),
)


def unknown_header(header: str, known: Iterable[str]) -> Warned:
    """The warning, with the header that was probably meant."""
    nearest = get_close_matches(header.lower(), list(known), n=1, cutoff=0.6)
    meant = f"; did you mean {nearest[0]}?" if nearest else ""
    name = header or "(blank)"
    return Warned(RULE.name, f"column {name} is not known and is ignored{meant}")
