"""What did the importer's rulebook say on a day, and what changed between two?"""

from dataclasses import fields
from typing import Any

import click

from cli.commands import Sentence
from cli.formats import print_rows
from domain.eras.comparing import changed, day_of, settings_on
from domain.eras.dated import Dated, era_on
from projections.reading import Table

_COLUMNS = tuple(field.name for field in fields(Dated))


def print_era(named: str, fmt: str | None) -> None:
    """Print the settings of an era, or of a day."""
    day = _day(named)
    _tell(day)
    print_rows(Table(_COLUMNS, [_row(s) for s in settings_on(day)]), fmt)


def print_changes(before: str, after: str, fmt: str | None) -> None:
    """Print the settings that went (-) and those that came (+) between two days."""
    days = _day(before), _day(after)
    for day in days:
        _tell(day)
    rows = [(sign, *_row(setting)) for sign, setting in changed(*days)]
    print_rows(Table(("change", *_COLUMNS), rows), fmt)


def _day(named: str) -> str:
    try:
        return day_of(named)
    except ValueError as error:
        raise Sentence(str(error)) from None


def _tell(day: str) -> None:
    click.echo(f"as of {day} (era {era_on(day)})", err=True)


def _row(setting: Dated) -> tuple[Any, ...]:
    return tuple(str(getattr(setting, c) or "") or None for c in _COLUMNS)
