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
    "other_at",
    "other_import",
    "other_row",
    "other_rule",
    "other_event",
    "finally",
)


def divergence_row(divergence: Divergence) -> tuple[object, ...]:
    """The account, the first events that differ, and what differs in the end."""
    account = divergence.account
    return (
        str(account.id),
        account.school,
        account.username,
        *_place(divergence.first_of_ours),
        *_place(divergence.first_of_others),
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


def _place(recorded: Recorded | None) -> tuple[object, ...]:
    """When, by which row and rule, and which event; blank where there is none."""
    if recorded is None:
        return (None,) * 5
    cause = recorded.cause
    name = NAMES[type(recorded.event)]
    return cause.at, cause.import_number, cause.row, cause.rule, name


def _finally(
    divergence: Divergence,
) -> Iterator[tuple[str, Value | None, Value | None]]:
    if divergence.ours is None or divergence.others is None:
        there, gone = "there", "not there"
        told = (there, gone) if divergence.ours else (gone, there)
        yield ("account", *told)
    else:
        yield from divergence.fields()


def _change(column: str, ours: Value | None, other: Value | None) -> dict[str, object]:
    return {"field": column, "ours": ours, "other": other}
