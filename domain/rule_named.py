"""Which rule has a name? One is found without the others."""

from importlib import import_module

from domain.rule import Rule


def rule_named(name: str) -> Rule:
    """The rule, which there is: its module is called as it is."""
    found = import_module(f"domain.rules.{name.replace('-', '_')}").RULE
    if not isinstance(found, Rule):
        raise TypeError(f"{name} is no rule")
    return found
