"""A warning that is not harmless holds an automatic job."""

from collections.abc import Collection
from typing import Final

from domain.events import Gauged, Warned
from domain.gauge import Limit, gauged
from domain.rule import Rule, Status
from domain.rules import (
    clear_empties,
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
    caveat="which of our warnings the other analysers would give: assumed",
)

_EXEMPT: Final = frozenset(
    rule.RULE.name
    for rule in (
        clear_empties,
        recommended_header_missing,
        unknown_header,
        wrong_type_value,
    )
)


def gauge(warnings: Collection[Warned], settings: Settings) -> Gauged:
    """How many warnings hold; one is enough."""
    hold = sum(warning.rule not in _EXEMPT for warning in warnings)
    limit = Limit(settings.rulebook.gates[RULE.name])
    return gauged(RULE.name, "warnings that hold", hold, len(warnings), limit)
