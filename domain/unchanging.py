"""What is never changed once it is made?

Its fields are read-only to the type checker. A frozen dataclass would see to it anew
each time one is made, which takes five times as long as making it. And it would have
methods of its own by which it is compared and shown. They are written when the program
starts: an eighth of the time in which a short question is answered.
"""

from dataclasses import dataclass, fields
from typing import Any, Final, TypeVar, dataclass_transform

T = TypeVar("T")


def _values(made: Any) -> tuple[object, ...]:
    return tuple(getattr(made, field.name) for field in fields(made))


def _is_same(made: object, other: object) -> bool:
    return other.__class__ is made.__class__ and _values(made) == _values(other)


def _hash(made: object) -> int:
    return hash(_values(made))


def _shown(made: Any) -> str:
    names = (field.name for field in fields(made))
    told = (f"{name}={getattr(made, name)!r}" for name in names)
    return f"{type(made).__qualname__}({', '.join(told)})"


_METHODS: Final = {"__eq__": _is_same, "__hash__": _hash, "__repr__": _shown}


@dataclass_transform(frozen_default=True)
def unchanging(cls: type[T]) -> type[T]:
    """A dataclass whose fields keep what they were made with."""
    for name, method in _METHODS.items():
        setattr(cls, name, method)
    return dataclass(slots=True, eq=False, repr=False)(cls)
