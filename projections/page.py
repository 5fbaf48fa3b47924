"""What happens in one stretch of facts, before it is told to the tables?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final, cast
from uuid import UUID

import msgspec

from domain.account import Account, fold
from domain.events import NAMES, Cause, SettingsEvent, UserEvent
from ledger.recorded import Fact

_OF_SETTINGS: Final = frozenset(k for k in NAMES if issubclass(k, SettingsEvent))
_OF_ACCOUNTS: Final = frozenset(k for k in NAMES if issubclass(k, UserEvent))


class Step(msgspec.Struct):
    """All that one row did to one account."""

    position: int
    cause: Cause
    before: Account | None
    after: Account
    told: list[tuple[UserEvent, Cause]]

    @property
    def creates(self) -> bool:
        """Whether the account came to be here."""
        return self.before is None


@dataclass(frozen=True, slots=True)
class Page:
    """Consecutive facts, never parting a row's.

    Those of accounts are ``steps``; those of imports and schools are the ``others``.
    """

    steps: Sequence[Step]
    others: Sequence[Fact]

    @property
    def settings(self) -> Fact | None:
        """The settings that a school was given; they are a page of their own."""
        alone = self.others[0] if self.others else None
        return alone if alone and _is_of_settings(alone) else None


def cut(facts: Sequence[Fact], *, full: bool) -> Sequence[Fact]:
    """The longest beginning that parts no row's facts, and no settings from others.

    ``full`` says that more facts may follow the last one.
    """
    if _is_of_settings(facts[0]):
        return facts[:1]
    for count, fact in enumerate(facts):
        if _is_of_settings(fact):
            return facts[:count]
    last = _group(facts[-1])
    if not full or last[1] is None:
        return facts
    parted = sum(1 for _ in takewhile(lambda f: _group(f) == last, reversed(facts)))
    return facts[:-parted] or facts


def parted(facts: Iterable[Fact]) -> tuple[list[Fact], list[Fact]]:
    """The facts of accounts, and the others."""
    of_accounts: list[Fact] = []
    others: list[Fact] = []
    for fact in facts:
        of_account = type(fact.recorded.event) in _OF_ACCOUNTS
        (of_accounts if of_account else others).append(fact)
    return of_accounts, others


def known_before(of_accounts: Iterable[Fact]) -> list[UUID]:
    """The accounts of these facts that may have been there before."""
    told = (fact.recorded for fact in of_accounts)
    return sorted({each.originator_id for each in told if each.originator_version > 1})


def steps(of_accounts: Iterable[Fact], known: dict[UUID, Account]) -> Iterator[Step]:
    """The steps of the accounts, from what they were before; ``known`` moves along."""
    step: Step | None = None
    for fact in of_accounts:
        recorded = fact.recorded
        stream, cause = recorded.originator_id, recorded.cause
        event = cast("UserEvent", recorded.event)
        before = known.get(stream) if recorded.originator_version > 1 else None
        after = known[stream] = fold(stream, (event,), before)
        if before and step and _continues(step, stream, cause):
            step.after = after
            step.told.append((event, cause))
        else:
            if step:
                yield step
            step = Step(fact.position, cause, before, after, [(event, cause)])
    if step:
        yield step


def _is_of_settings(fact: Fact) -> bool:
    return type(fact.recorded.event) in _OF_SETTINGS


def _group(fact: Fact) -> tuple[int | None, int | None]:
    return fact.recorded.cause.import_number, fact.recorded.cause.row


def _continues(step: Step, stream: UUID, cause: Cause) -> bool:
    return (
        cause.row is not None
        and step.cause.row == cause.row
        and step.cause.import_number == cause.import_number
        and step.after.id == stream
    )
