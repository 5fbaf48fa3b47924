"""What was worked out of a text before?

Most columns of a file have few distinct texts, and what a text means rests on nothing
but its column and the terms of the import. So it is worked out once.
"""

from collections.abc import Callable, Mapping
from typing import Final, TypeVar

T = TypeVar("T")

MOST: Final = 8_192
"""How many texts of a column are kept; those beyond are worked out each time."""
LONGEST: Final = 256
"""How many characters a text that is kept may have."""


class Told(dict[str, T]):
    """What is said of each text: of all but the known it is worked out each time."""

    __slots__ = ("_says",)

    def __init__(self, says: Callable[[str], T], known: Mapping[str, T]) -> None:
        super().__init__(known)
        self._says = says

    def __missing__(self, text: str) -> T:
        return self._says(text)


class Remembered(Told[T]):
    """What is said of each text, worked out when the text first comes."""

    __slots__ = ()

    def __missing__(self, text: str) -> T:
        said = self._says(text)
        if len(self) < MOST and len(text) <= LONGEST:
            self[text] = said
        return said
