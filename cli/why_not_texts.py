"""What is told of a value that an account has not?"""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from cli.why_texts import (
    BLANK,
    about_object,
    owed_line,
    owed_object,
    place_of,
    value_text,
)
from domain import gauge
from domain.rule import in_words
from projections.columns import shown
from projections.row_ends import HELD
from projections.target import Target
from projections.why_not import Attempt, WhyNot

_MOST_TOLD: Final = 3


def why_not_object(target: Target, told: WhyNot, *, rows: bool) -> dict[str, Any]:
    """The answer as JSON has it; of what came near the newest per cell, or all."""
    column = target.field.column
    return {
        "field": column,
        "wanted": target.text,
        "value": shown(column, told.value),
        "is_so": told.is_so,
        "was": [owed_object(column, owed) for owed in told.was],
        "tried": list(map(_object, told.tried)),
        "named": told.named,
        "near": [
            {"near": near.value, "rows": len(found), "newest": _objects(found, rows)}
            for near, found in told.near.items()
        ],
    }


def why_not_lines(
    name: str, target: Target, told: WhyNot, *, rows: bool
) -> Iterator[str]:
    """The answer for people."""
    column, wanted = target.field.column, target.text or BLANK
    value = value_text(column, told.value)
    if told.is_so:
        yield f"{column} of {name} is {value}: it is so"
        return
    yield f"{column} of {name} is {value}, not {wanted}"
    for owed in told.was:
        yield f"  it was so: {owed_line(column, owed)}"
    if told.tried:
        first = ", the newest first" if told.tried[1:] else ""
        yield f"{gauge.rows(len(told.tried))} tried to set it{first}:"
        yield from map(_line, told.tried)
    else:
        yield f"no row tried to set it{' again' if told.was else ''}: {_named(told)}"
    for near, found in told.near.items():
        yield f"{near.value}, in {gauge.rows(len(found))}:"
        newest = found if rows else _newest(found)
        yield from map(_line, newest if rows else newest[:_MOST_TOLD])
        if not rows and newest[_MOST_TOLD:]:
            yield f"  and {len(newest) - _MOST_TOLD} more: --rows lists them"


def _named(told: WhyNot) -> str:
    if not told.named:
        return "no file with a row about the account has such a column"
    return f"{gauge.rows(told.named)} about the account named the field"


def _newest(found: Iterable[Attempt]) -> list[Attempt]:
    """The newest row of each cell."""
    newest: dict[tuple[str, str], Attempt] = {}
    for attempt in found:
        newest.setdefault((attempt.header, attempt.cell), attempt)
    return list(newest.values())


def _objects(found: list[Attempt], rows: bool) -> list[dict[str, Any]]:
    return list(map(_object, found if rows else _newest(found)))


def _object(attempt: Attempt) -> dict[str, Any]:
    row = about_object(attempt.about, attempt.header, attempt.cell)
    return row | {"rule": attempt.rule}


def _line(attempt: Attempt) -> str:
    about = attempt.about
    parts = [place_of(about), f"{attempt.header}: {attempt.cell or BLANK}"]
    if not about.is_about:
        parts.insert(1, about.row.text("username"))
    end = about.end
    ended = f"{end.outcome} by {attempt.rule}" if attempt.rule else end.outcome
    told = in_words(end.message) or end.hint
    if told and end.rule == attempt.rule:
        ended = f"{ended}: {told}"
    if end.outcome == HELD:
        ended = f"held: `rollbook release {about.row.source.number}` lets it run"
    return f"  {'; '.join((*parts, ended))}"
