"""As what is a file kept: alone, or as what differs from one that is kept already?

Nothing is read or written here, so that a file can be packed in another thread while
its rows are decided.
"""

from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from ledger.frames import can_differ, frame_of

_SURELY_SMALL: Final = 32
"""No file is so much smaller than itself when it is packed alone."""

_FINENESS: Final = 512
"""A difference of this part of the file counts as much as that a file followed."""


@dataclass(frozen=True, slots=True)
class Base:
    """A kept file that another may be like, and how far its followers have come."""

    name: str
    content: bytes
    place: int = 0


@dataclass(frozen=True, slots=True)
class Packed:
    """A file as it is kept.

    ``base`` names the file that it is a difference from. ``place`` is 0 where it is
    kept alone, and grows from file to file, the more the larger the differences are.
    """

    name: str
    size: int
    base: str | None
    place: int
    frame: bytes


def digest(content: bytes) -> str:
    """The name under which the bytes are kept."""
    return sha256(content).hexdigest()


def pack(content: bytes, base: Base | None = None, name: str | None = None) -> Packed:
    """The file made small: a difference where that is less than half as large.

    ``name`` is its digest, where that is known already.
    """
    name, size = name or digest(content), len(content)
    difference, alone = _packed(content, base)
    if base and difference:
        place = base.place + 1 + len(difference) * _FINENESS // size
        return Packed(name, size, base.name, place, difference)
    return Packed(name, size, None, 0, alone)


def _packed(content: bytes, base: Base | None) -> tuple[bytes, bytes]:
    """The difference, empty where it does not pay, or else the content alone."""
    if base is None or not can_differ(content, base.content):
        return b"", frame_of(content)
    difference = frame_of(content, base.content)
    if len(difference) * _SURELY_SMALL <= len(content):
        return difference, b""
    alone = frame_of(content)
    return (difference, b"") if len(difference) * 2 <= len(alone) else (b"", alone)
