"""What chance decides: the same for a seed, on every machine and every Python."""

from collections.abc import Sequence
from random import Random
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """A sequence of throws that the seed fixes."""

    def __init__(self, seed: int) -> None:
        # Of all that Random offers, Python promises this sequence alone to stay.
        self._throw = Random(seed).random  # noqa: S311 - nothing here is a secret

    def below(self, limit: int) -> int:
        """A whole number from 0 up to, not including, the limit."""
        return int(self._throw() * limit)

    def chance(self, percent: float) -> bool:
        """Whether something happens that happens to so many in a hundred."""
        return self._throw() * 100 < percent

    def one_of(self, choices: Sequence[T]) -> T:
        """One of the choices."""
        return choices[self.below(len(choices))]

    def another(self, choices: Sequence[T], than: T) -> T:
        """One of the choices, and not this one."""
        return self.one_of([each for each in choices if each != than])

    def some_of(self, choices: Sequence[T], count: int) -> list[T]:
        """So many of the choices, none twice."""
        left = list(choices)
        for place in range(count):
            other = place + self.below(len(left) - place)
            left[place], left[other] = left[other], left[place]
        return left[:count]
