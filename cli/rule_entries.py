"""What is told of a rule, in the catalogue and by itself?"""

from collections.abc import Mapping, Sequence
from typing import Any

import click

from cli.formats import as_json, for_people, print_rows
from domain.catalogue import era_of
from domain.rule import Rule
from domain.sources import SOURCES
from projections.reading import Table
from scenarios.reading import Scenario

_COVERED = ("passing", "rows", "conformance")
_PEOPLE_SEE = ("rule", "status", "source", "era", "scenarios", "says")
_COVERAGE_SEEN = ("rule", "status", "era", "scenarios", *_COVERED)
Entry = dict[str, Any]
Shown = Mapping[str, Sequence[Scenario]]
"""The scenarios about each rule."""


def entry(rule: Rule, scenarios: Sequence[Scenario]) -> Entry:
    """A rule as a row; where several sources are cited, the address is the first's."""
    return {
        "rule": rule.name,
        "status": rule.status.value,
        "source": ", ".join(rule.sources) or None,
        "url": SOURCES[rule.sources[0]] if rule.sources else None,
        "era": era_of(rule),
        "says": rule.says,
        "caveat": rule.caveat or None,
        "otherwise": rule.otherwise or None,
        "scenarios": [scenario.title for scenario in scenarios],
    }


def print_one(rule: Rule, told: Entry, fmt: str | None) -> None:
    """Print a rule by itself."""
    if fmt in (None, "table"):
        click.echo(_page(rule, told))
    elif fmt == "json":
        click.echo(as_json(_in_full(rule, told)))
    else:
        print_rows(Table(tuple(told), [tuple(told.values())]), fmt)


def print_all(told: Sequence[Entry], fmt: str | None) -> None:
    """Print the catalogue."""
    if fmt in (None, "table"):
        told = list(map(_for_people, told))
    seen = _COVERAGE_SEEN if "passing" in told[0] else _PEOPLE_SEE
    table = Table(tuple(told[0]), [tuple(each.values()) for each in told])
    print_rows(table, fmt, people_see=seen)


def _in_full(rule: Rule, told: Entry) -> Entry:
    """A rule by itself, with the address of each of its sources."""
    sources = [{"source": key, "url": SOURCES[key]} for key in rule.sources]
    return {**told, "sources": sources}


def _for_people(told: Entry) -> Entry:
    """A rule as a row of a table: how many scenarios, and the verdicts in words."""
    shown = {**told, "scenarios": len(told["scenarios"])}
    if told.get("conformance"):
        shown["conformance"] = _verdicts(told["conformance"])
    return shown


def _page(rule: Rule, told: Entry) -> str:
    """A rule by itself, for people."""
    lines = {
        "rule": [rule.name],
        "says": [rule.says],
        "status": [f"{rule.status}: {rule.caveat}" if rule.caveat else rule.status],
        "era": [told["era"]],
        "source": [f"{key}  {_address(key)}" for key in rule.sources],
        "overruled": [rule.otherwise],
        "scenarios": told["scenarios"],
        **{name: [_covered(name, told[name])] for name in told if name in _COVERED},
    }
    return "\n".join(_laid_out(lines))


def _covered(name: str, value: Any) -> str:
    return _verdicts(value) if isinstance(value, dict) else for_people(name, value)


def _verdicts(counts: Mapping[str, int]) -> str:
    told = (
        f"{count} {name.replace('_', ' ')}" for name, count in counts.items() if count
    )
    return ", ".join(told)


def _address(key: str) -> str:
    return SOURCES[key] or "not on the web any more"


def _laid_out(lines: Mapping[str, Sequence[str]]) -> Sequence[str]:
    width = max(map(len, lines))
    return [
        f"{'' if position else name:{width}}  {text}"
        for name, texts in lines.items()
        for position, text in enumerate(filter(None, texts))
    ]
