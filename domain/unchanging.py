"""What is never changed once it is made, and is made row by row?

Its fields are read-only to the type checker. A frozen dataclass would see to it anew
each time one is made, which takes five times as long as making it.
"""

from dataclasses import dataclass
from typing import TypeVar, dataclass_transform

T = TypeVar("T")


@dataclass_transform(frozen_default=True)
def unchanging(cls: type[T]) -> type[T]:
    """A dataclass whose fields keep what they were made with."""
    return dataclass(slots=True, unsafe_hash=True)(cls)
