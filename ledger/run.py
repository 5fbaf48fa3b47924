"""What did a file do to the accounts?"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from domain.account import Account
from domain.decide import Outcome
from domain.ending import Kind
from domain.events import (
    Cause,
    Event,
    Gauged,
    ImportCompleted,
    ImportHeld,
    ImportStarted,
    Ruled,
    Warned,
)
from domain.settings import Settings
from domain.unchanging import unchanging
from ledger.identity import import_id
from ledger.recorded import Recorded
from ledger.source import Loaded, Source


@unchanging
class Ended:
    """A row that did not stay unchanged: how it ended, and the account around it."""

    number: int
    username: str
    outcome: Outcome
    before: Account | None
    after: Account | None


@dataclass(slots=True)
class Run:
    """Everything that a file did: the facts to record, and each row's end.

    ``absent`` are the accounts that were archived for not being in the file; ``told``
    is how many events the import's stream has.
    """

    number: int
    loaded: Loaded
    settings: Settings
    warnings: tuple[Warned, ...] = ()
    told: int = 0
    rows: int = 0
    guards: tuple[str, ...] = ()
    gauges: tuple[Gauged, ...] = ()
    absent: list[Account] = field(default_factory=list)
    recorded: list[Recorded] = field(default_factory=list)
    ended: list[Ended] = field(default_factory=list)
    unchanged: dict[str | None, list[int]] = field(default_factory=dict)
    counts: Counter[Kind] = field(default_factory=Counter)

    @property
    def source(self) -> Source:
        """The file that was run."""
        return self.loaded.source

    def tell(
        self, event: Event, row: int | None = None, rule: str | None = None
    ) -> None:
        """Record an event of the import itself."""
        self.told += 1
        stream = import_id(self.number)
        self.recorded.append(Recorded(stream, self.told, event, self.cause(row, rule)))

    def tell_of_account(
        self, row: int | None, told: Sequence[Ruled], after: Account
    ) -> None:
        """Record the events of the account that a row, or no row, changed."""
        version = after.version - len(told)
        for ruled in told:
            version += 1
            cause = self.cause(row, ruled.rule)
            self.recorded.append(Recorded(after.id, version, ruled.event, cause))

    def cause(self, row: int | None, rule: str | None) -> Cause:
        """What brought an event of this run about."""
        return Cause(self.source.at, self.number, row, rule)

    @property
    def started(self) -> ImportStarted:
        """The terms of the import, as its first event tells them."""
        job = self.settings.job
        return ImportStarted(
            number=self.number,
            file=self.source.name,
            sha256=self.loaded.sha256,
            school=self.settings.school.name,
            type=job.user_type.name.lower(),
            channel=job.channel,
            identifier=job.identifier,
            changes_identifiers=job.changes_identifiers,
            mm_dd_yyyy=job.mm_dd_yyyy,
            rulebook=self.settings.rulebook.name,
            warnings=self.warnings,
            rules=self.source.rules,
            overruled=self.settings.school.overruled,
            guards=self.guards,
        )

    @property
    def is_held(self) -> bool:
        """Whether a gate or a guard keeps the import from running."""
        return any(gauge.holds for gauge in self.gauges)

    @property
    def held(self) -> ImportHeld:
        """What held the import, as its last event tells it."""
        return ImportHeld(self.rows, self.gauges)

    @property
    def completed(self) -> ImportCompleted:
        """The counts, as the last event tells them."""
        return ImportCompleted(
            rows=self.counts.total(),
            created=self.counts[Kind.CREATED],
            updated=self.counts[Kind.UPDATED],
            unchanged=self.counts[Kind.UNCHANGED],
            skipped=self.counts[Kind.SKIPPED],
            rejected=self.counts[Kind.REJECTED],
            gauges=self.gauges,
        )


def ranges(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """Ascending numbers as closed ranges."""
    first = last = numbers[0]
    for number in numbers[1:]:
        if number > last + 1:
            yield first, last
            first = number
        last = number
    yield first, last
