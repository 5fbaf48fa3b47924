"""Who may be told of events while they are written, before they are there for good?"""

from collections.abc import Sequence
from typing import Protocol

Stored = tuple[str, int, str, bytes]
"""An event as it is stored: stream, version, name, bytes."""


class Follower(Protocol):
    """Somebody who begins to work on the events of an import before it is done."""

    def begin(self, position: int, rows: int) -> None:
        """Events are about to follow this position, of about so many rows."""
        ...

    def take(self, events: Sequence[Stored]) -> None:
        """These come next; they part no row's."""
        ...

    def end(self, *, written: bool) -> None:
        """All of them are there for good, or none of them ever was."""
        ...


class NoFollower:
    """Nobody is told."""

    def begin(self, position: int, rows: int) -> None:
        """Nothing follows from it."""

    def take(self, events: Sequence[Stored]) -> None:
        """Nothing follows from it."""

    def end(self, *, written: bool) -> None:
        """Nothing follows from it."""
