"""How does an event stand in a stream?"""

from uuid import UUID

import msgspec

from domain.events import Cause, Event


class Recorded(msgspec.Struct, frozen=True, gc=False):
    """An event at its place in a stream, with its cause.

    The two ids are spelled as the eventsourcing library asks for them.
    """

    originator_id: UUID
    originator_version: int
    event: Event
    cause: Cause


def in_one_line(said: str | None) -> str | None:
    """What a person says of who and why; None where it is blank."""
    return " ".join((said or "").split()) or None


class Fact(msgspec.Struct, frozen=True, gc=False):
    """A recorded event and its position among all events of the ledger."""

    position: int
    recorded: Recorded
