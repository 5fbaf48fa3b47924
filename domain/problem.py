"""What is wrong with a file of the platform's own?"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """In which row, in which column ("": the whole row), and how it is wrong."""

    row: int
    column: str
    text: str


class NotUnderstood(Exception):
    """Some part of a file cannot be understood, so that none of it is taken."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(problems)
        self.problems = problems
