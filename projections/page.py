"""What happens in one stretch of facts, before it is told to the tables?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import cast
from uuid import UUID

from domain.account import Account, fold
from domain.events import Cause, SettingsEvent, UserEvent
from ledger.recorded import Fact


@dataclass(slots=True)
class Step:
    """All that one row did to one account."""

    position: int
    cause: Cause
    before: Account | None
    after: Account
    told: list[tuple[UserEvent, Cause]] = field(default_factory=list)

    @property
    def creates(self) -> bool:
        """Whether the account came to be here."""
        return self.before is None


@dataclass(frozen=True, slots=True)
class Page:
    """Consecutive facts, never parting a row's, with the steps of the accounts."""

    facts: Sequence[Fact]
    steps: Sequence[Step]


def cut(facts: list[Fact], *, full: bool) -> list[Fact]:
    """The longest beginning that parts no row's facts, and no settings from others.

    ``full`` says that more facts may follow the last one.
    """
    if isinstance(facts[0].recorded.event, SettingsEvent):
        return facts[:1]
    for count, fact in enumerate(facts):
        if isinstance(fact.recorded.event, SettingsEvent):
            return facts[:count]
    last = _group(facts[-1])
    if not full or last[1] is None:
        return facts
    parted = sum(1 for _ in takewhile(lambda f: _group(f) == last, reversed(facts)))
    return facts[:-parted] or facts


def account_ids(facts: Iterable[Fact]) -> list[UUID]:
    """The accounts that the facts are about."""
    return sorted({f.recorded.originator_id for f in facts if _is_of_user(f)})


def steps(facts: Iterable[Fact], known: dict[UUID, Account]) -> Iterator[Step]:
    """The steps of the accounts, from what they were before; ``known`` moves along."""
    step: Step | None = None
    for fact in (f for f in facts if _is_of_user(f)):
        stream, cause = fact.recorded.originator_id, fact.recorded.cause
        event = cast("UserEvent", fact.recorded.event)
        before = known.get(stream)
        after = fold(stream, [event], before)
        known[stream] = after
        if step and _continues(step, stream, cause):
            step.after = after
        else:
            if step:
                yield step
            step = Step(fact.position, cause, before, after)
        step.told.append((event, cause))
    if step:
        yield step


def _is_of_user(fact: Fact) -> bool:
    return isinstance(fact.recorded.event, UserEvent)


def _group(fact: Fact) -> tuple[int | None, int | None]:
    return fact.recorded.cause.import_number, fact.recorded.cause.row


def _continues(step: Step, stream: UUID, cause: Cause) -> bool:
    same_row = (step.cause.import_number, step.cause.row) == (
        cause.import_number,
        cause.row,
    )
    return same_row and cause.row is not None and step.after.id == stream
