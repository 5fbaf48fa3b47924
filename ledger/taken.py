"""What became of a file that was to be imported, and under which conditions?"""

from dataclasses import dataclass
from typing import Final

from domain.rule import Refusal
from ledger.run import Run
from ledger.source import Source


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A file that is in the ledger already, as this import, which may be held."""

    source: Source
    number: int
    is_held: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not taken, and why."""

    source: Source
    refusal: Refusal


Taken = Run | PassedOver | Refused


@dataclass(frozen=True, slots=True)
class Conditions:
    """Under which guards files are run, and without which rules.

    A replay gives a file the ``number`` that it had, and only the guards that it had.
    """

    guards: tuple[str, ...] = ()
    without: frozenset[str] = frozenset()
    number: int | None = None
    only_these: bool = False


UNCONDITIONAL: Final = Conditions()
