"""How is a rule cited, with how sure the program may sound?"""

from typing import Any

from domain.rule import Status
from domain.rule_named import rule_named
from domain.sources import SOURCES


def cited(name: str | None) -> dict[str, Any]:
    """The rule with its status, its sources, the first one's address, its caveat."""
    if name is None:
        return dict.fromkeys(("rule", "status", "source", "url", "caveat"))
    rule = rule_named(name)
    return {
        "rule": name,
        "status": rule.status.value,
        "source": ", ".join(rule.sources) or None,
        "url": SOURCES[rule.sources[0]] if rule.sources else None,
        "caveat": rule.caveat or None,
    }


def citation(name: str) -> str:
    """The rule in one line: how sure it is, and on whose word."""
    rule = rule_named(name)
    sure = rule.status.value
    if rule.status is Status.ASSUMED and not rule.sources:
        sure = "assumed: no source says so"
    word = f", {', '.join(rule.sources)}" if rule.sources else ""
    caveat = f"; {rule.caveat}" if rule.caveat else ""
    return f"{name} ({sure}{word}{caveat})"
