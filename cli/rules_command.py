"""rollbook rules: the catalogue of rules, and the eras of the rulebook."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click

from cli.commands import Sentence
from cli.era_views import print_changes, print_era
from cli.formats import row_formats
from cli.rule_entries import Entry, Shown, entry, print_all, print_one
from domain.catalogue import RULES
from domain.rule import Rule
from scenarios.reading import (
    UnreadableFeature,
    by_rule,
    feature_files,
    read_scenarios,
    their_folder,
)

_FINDINGS = 1


@dataclass(frozen=True, slots=True)
class _Asked:
    """What of the catalogue somebody wants to see."""

    name: str | None
    coverage: bool
    folder: Path | None
    era: str | None
    diff: tuple[str, str] | None

    @property
    def is_of_rules(self) -> bool:
        return bool(self.name or self.coverage or self.folder)


@click.command("rules")
@click.argument("name", metavar="[RULE]", required=False)
@click.option(
    "--coverage",
    is_flag=True,
    help="Play the scenarios, and count the ledger's rows that each rule decided.",
)
@click.option(
    "--scenarios",
    "folder",
    metavar="PATH",
    type=click.Path(path_type=Path, exists=True),
    help="Where the scenarios are: ./scenarios, or else those of the program.",
)
@click.option("--era", metavar="ERA", help="List an era's settings, or a day's.")
@click.option(
    "--diff", metavar="ERA ERA", nargs=2, help="List what changed between two."
)
@row_formats
@click.pass_obj
def command(ledger: Path, /, name: str | None, fmt: str | None, **said: Any) -> None:
    """List the rules, with status, source, era and scenarios.

    RULE shows one of them in full. An era is named as 2014-07, 2015-09, 2016-01,
    2018-10 or 2021-09, which means its first day; or name a day as yyyy-mm-dd. A
    scenario outline counts as one scenario, which passes when all its examples do.
    Exit code 1: a scenario failed.

    \b
    Example: rollbook rules --diff 2016-01 2018-10
    """
    asked = _Asked(name, **said)
    if sum(map(bool, (asked.is_of_rules, asked.era, asked.diff))) > 1:
        raise click.UsageError("name one of RULE, --era and --diff")
    if asked.era:
        print_era(asked.era, fmt)
    elif asked.diff:
        print_changes(*asked.diff, fmt)
    else:
        _print_rules(ledger, asked, fmt)


def _print_rules(ledger: Path, asked: _Asked, fmt: str | None) -> None:
    rules = [_named(asked.name)] if asked.name else list(RULES.values())
    shown = _shown(asked.folder)
    told = [entry(rule, shown.get(rule.name, ())) for rule in rules]
    failed = asked.coverage and _tell_coverage(ledger, told, shown)
    if asked.name:
        print_one(rules[0], told[0], fmt)
    else:
        print_all(told, fmt)
    if failed:
        sys.exit(_FINDINGS)


def _tell_coverage(ledger: Path, told: Sequence[Entry], shown: Shown) -> bool:
    """Add each rule's coverage; whether a scenario failed, which is told."""
    from cli.rule_coverage import cover
    from scenarios.playing import PlayingFailed

    try:
        failed = cover(ledger, told, shown)
    except PlayingFailed as error:
        raise Sentence(str(error)) from None
    for title in failed:
        click.echo(f"{title}: failed", err=True)
    return bool(failed)


def _named(name: str) -> Rule:
    if name not in RULES:
        near = get_close_matches(name, RULES, n=1)
        meant = (
            f": did you mean {near[0]}?" if near else ": `rollbook rules` lists them"
        )
        raise Sentence(f"there is no rule {name}{meant}")
    return RULES[name]


def _shown(folder: Path | None) -> Shown:
    """The scenarios that show each rule."""
    folder = folder or their_folder()
    try:
        scenarios = read_scenarios(feature_files(folder))
    except UnreadableFeature as error:
        raise Sentence(str(error)) from None
    if not scenarios:
        raise Sentence(f"there is no scenario in {folder}")
    for scenario in scenarios:
        for unknown in sorted(scenario.rules - RULES.keys()):
            raise Sentence(f"{scenario.title}: there is no rule {unknown}")
    return by_rule(scenarios)
