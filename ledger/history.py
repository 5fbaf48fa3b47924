"""What happened to a ledger, in order? All that a replay has to do again."""

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from domain.events import (
    Baselined,
    BaselineTaken,
    Cause,
    ConformanceRecorded,
    ImportReleased,
    ImportStarted,
    SchoolEvent,
    SchoolRegistered,
    SchoolSettingsChanged,
    SettingsEvent,
    UserEvent,
)
from ledger.ledger import Ledger
from ledger.observing import Observation
from ledger.recorded import Recorded


@dataclass(frozen=True, slots=True)
class SchoolWasSet:
    """A school was added, or its settings changed."""

    event: SettingsEvent
    cause: Cause


@dataclass(frozen=True, slots=True)
class FileCame:
    """A file was imported, or held."""

    started: ImportStarted
    cause: Cause


@dataclass(frozen=True, slots=True)
class ImportWasReleased:
    """A held import was let run."""

    number: int
    cause: Cause


@dataclass(frozen=True, slots=True)
class FactWasObserved:
    """Something happened to an account outside the files."""

    account: UUID
    event: UserEvent
    cause: Cause


@dataclass(frozen=True, slots=True)
class BaselineWasTaken:
    """A school's history began with an export."""

    told: BaselineTaken
    cause: Cause


@dataclass(frozen=True, slots=True)
class ConformanceWasRecorded:
    """Somebody compared the ledger with the platform and kept the result."""

    event: ConformanceRecorded
    cause: Cause


@dataclass(frozen=True, slots=True)
class FactToObserve:
    """Something that a replay lets happen to an account, which is named as then."""

    observation: Observation
    cause: Cause


Entry = (
    SchoolWasSet
    | FileCame
    | ImportWasReleased
    | FactWasObserved
    | FactToObserve
    | BaselineWasTaken
    | ConformanceWasRecorded
)


def history(ledger: Ledger, until: int | None = None) -> Iterator[Entry]:
    """Every entry of a ledger, in the order in which it was made, up to a position."""
    for fact in ledger.all_facts():
        if until is not None and fact.position > until:
            return
        if entry := _entry(fact.recorded):
            yield entry


def _entry(recorded: Recorded) -> Entry | None:
    event, cause = recorded.event, recorded.cause
    if isinstance(event, UserEvent):
        if cause.import_number is not None or isinstance(event, Baselined):
            return None
        return FactWasObserved(recorded.originator_id, event, cause)
    if isinstance(event, SchoolEvent):
        return _of_school(event, cause)
    if isinstance(event, ImportStarted):
        return FileCame(event, cause)
    if isinstance(event, ImportReleased) and cause.import_number is not None:
        return ImportWasReleased(cause.import_number, cause)
    return None


def _of_school(event: SchoolEvent, cause: Cause) -> Entry:
    match event:
        case BaselineTaken():
            return BaselineWasTaken(event, cause)
        case ConformanceRecorded():
            return ConformanceWasRecorded(event, cause)
        case SchoolRegistered() | SchoolSettingsChanged():
            return SchoolWasSet(event, cause)
