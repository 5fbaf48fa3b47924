"""Which rules is a row asked?

Not those that are none of its business, and of those that judge single cells none, if
its cells are all fine.
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple, TypeGuard

from domain.events import Value
from domain.meeting import Meeting
from domain.order_of_rules import (
    FINDING,
    ON_FINDING,
    ON_SAYING,
    ConcernsSome,
    Finds,
    Refuses,
)
from domain.reading import JudgesCells, JudgesClears, Reader, cell_rules
from domain.row import Row
from domain.rule import Refusal, merged
from domain.settings import Settings

Refusing = Callable[[Meeting], Refusal | None]


class _Asked(NamedTuple):
    """The rules that are asked of rows of a job, in their order.

    A row whose cells are all fine is asked ``of_rows`` instead of ``on_saying``: those
    that judge cells one by one are left out.
    """

    on_finding: tuple[Refusing, ...]
    on_saying: tuple[Refusing, ...]
    of_rows: tuple[Refusing, ...]


@lru_cache(maxsize=2)
def finding(settings: Settings) -> tuple[Finds, ...]:
    """The rules that look for the account of a row, in their order."""
    return tuple(rule for rule in FINDING if _is_asked(rule, settings, found=False))


def said(row: Row, settings: Settings) -> dict[str, Value] | None:
    """The values that the cells leave in a new account.

    None: a rule that judges cells one by one rejects the row.
    """
    return _reader(settings).read(row)


def refused(meeting: Meeting) -> Refusal | None:
    """Why the row is rejected, if it is."""
    asked = _asked(meeting.settings, meeting.account is not None)
    for refuses in asked.on_finding if meeting.is_identified else ():
        if refusal := refuses(meeting):
            return refusal
    saying = asked.on_saying if meeting.said is None else asked.of_rows
    said = [refusal for refuses in saying if (refusal := refuses(meeting))]
    return merged(said) if said else None


@lru_cache(maxsize=4)
def _asked(settings: Settings, found: bool) -> _Asked:
    def refusing(rules: Iterable[Refuses]) -> tuple[Refusing, ...]:
        return tuple(r.refuses for r in rules if _is_asked(r, settings, found))

    of_rows = (rule for rule in ON_SAYING if not _judges_cells(rule))
    return _Asked(refusing(ON_FINDING), refusing(ON_SAYING), refusing(of_rows))


def _is_asked(rule: Finds | Refuses, settings: Settings, found: bool) -> bool:
    concerned = not isinstance(rule, ConcernsSome) or rule.concerns(settings, found)
    return concerned and settings.applies(rule.RULE)


@lru_cache(maxsize=2)
def _reader(settings: Settings) -> Reader:
    rules = [rule for rule in ON_SAYING if settings.applies(rule.RULE)]
    return Reader(cell_rules(filter(_judges_cells, rules)), settings)


def _judges_cells(rule: Refuses) -> TypeGuard[JudgesCells | JudgesClears]:
    return isinstance(rule, JudgesCells | JudgesClears)
