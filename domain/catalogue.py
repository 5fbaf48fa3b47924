"""Which rules are there, and when did each hold?"""

from collections.abc import Iterator, Mapping
from importlib import import_module
from pkgutil import iter_modules
from typing import Final

import domain.rules
from domain.eras.dated import Dated
from domain.rule import Rule
from domain.rulebook import OF_RULES, SETTINGS

ALWAYS: Final = "all"
"""The era of a rule that holds at all times."""


def _found() -> Iterator[Rule]:
    for module in iter_modules(domain.rules.__path__):
        yield import_module(f"domain.rules.{module.name}").RULE


RULES: Final[Mapping[str, Rule]] = {
    rule.name: rule for rule in sorted(_found(), key=lambda rule: rule.name)
}
"""Every rule by its name, in alphabetical order."""


def era_of(rule: Rule) -> str:
    """The days on which the rule holds: since, until, from … to …, or all."""
    dated = [s for s in SETTINGS if s.topic in OF_RULES and s.name == rule.name]
    return ", ".join(map(days_of, dated)) or ALWAYS


def days_of(setting: Dated) -> str:
    """The days on which a setting counts, in words."""
    match setting.first, setting.last:
        case None, None:
            return ALWAYS
        case first, None:
            return f"since {first}"
        case None, last:
            return f"until {last}"
        case first, last:
            return f"{first} to {last}"
