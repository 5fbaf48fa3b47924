"""How is it told that two histories of an account differ?"""

import json
from collections.abc import Iterator, Mapping
from typing import Final

from domain.events import NAMES, Value
from ledger.comparing import Divergence
from ledger.recorded import Recorded

COLUMNS: Final = (
    "account",
    "school",
    "username",
    "at",
    "import",
    "row",
    "rule",
    "event",
    "other_event",
    "finally",
)


def divergence_row(divergence: Divergence) -> tuple[object, ...]:
    """The account, the first events that differ, and what differs in the end."""
    account = divergence.account
    ours, other = divergence.first_of_ours, divergence.first_of_others
    first = ours or other
    if first is None:
        raise ValueError("two histories that do not differ")
    cause = first.cause
    return (
        str(account.id),
        account.school,
        account.username,
        cause.at,
        cause.import_number,
        cause.row,
        cause.rule,
        _event(ours),
        _event(other),
        json.dumps(
            [_change(*change) for change in _finally(divergence)], ensure_ascii=False
        ),
    )


def rule_lines(ours: Mapping[str, int], others: Mapping[str, int]) -> Iterator[str]:
    """The rules that decided another number of rows."""
    for rule in sorted(ours.keys() | others.keys()):
        before, after = ours.get(rule, 0), others.get(rule, 0)
        if before != after:
            yield f"{rule}: {before} → {after} rows"


def _event(recorded: Recorded | None) -> str | None:
    return NAMES[type(recorded.event)] if recorded else None


def _finally(
    divergence: Divergence,
) -> Iterator[tuple[str, Value | None, Value | None]]:
    if divergence.ours is None or divergence.others is None:
        there = divergence.ours is not None
        yield "account", there or None, (not there) or None
    else:
        yield from divergence.fields()


def _change(column: str, ours: Value | None, other: Value | None) -> dict[str, object]:
    return {"field": column, "ours": ours, "other": other}
