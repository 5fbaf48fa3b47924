"""A warning that is not harmless holds an automatic job."""

from collections.abc import Collection
from typing import Final

from domain.events import Gauged, Warned
from domain.gauge import Limit, gauged
from domain.rule import Rule, Status
from domain.rules import (
    clear_empties,
    no_header,
    recommended_header_missing,
    unknown_header,
    wrong_type_value,
)
from domain.settings import Settings

RULE = Rule(
    "hold-warning",
    "An automatic job with any warning other than those of DiffCheck, TypeCheck, "
    "DuplicateAnalysis, HandshakeCheck, RecommendedHeaders and InvalidHeaders is held; "
    "a foreign domain is no exception.",
    Status.DOCUMENTED,
    ("AUTORUN",),
    caveat="which of our warnings the other analysers would give, and that a file "
    "without rows is not held: assumed",
)

_EXEMPT: Final = frozenset(
    rule.RULE.name
    for rule in (
        clear_empties,
        no_header,
        recommended_header_missing,
        unknown_header,
        wrong_type_value,
    )
)


def gauge(warnings: Collection[Warned], settings: Settings) -> Gauged:
    """How many warnings hold; one is enough."""
    rules = [w.rule for w in warnings if w.rule not in _EXEMPT]
    named = f" ({', '.join(dict.fromkeys(rules))})" if rules else ""
    limit = Limit(settings.rulebook.gates[RULE.name])
    counts = f"warnings that hold{named}"
    return gauged(RULE.name, counts, len(rules), len(warnings), limit)
