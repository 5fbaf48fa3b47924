"""What chance decides, the same on every machine: a hash of a spelled-out key."""

from collections.abc import Sequence
from hashlib import blake2b


def number(key: str, below: int) -> int:
    """A whole number from 0 up to, not including, `below`."""
    digest = blake2b(key.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % below


def chance(key: str, percent: int) -> bool:
    """Whether something happens that happens to so many in a hundred."""
    return number(key, 100) < percent


def one_of(key: str, choices: Sequence[str]) -> str:
    """One of the choices."""
    return choices[number(key, len(choices))]


def sometimes(key: str, percent: int, value: str) -> str:
    """The value for so many in a hundred, else a blank."""
    return value if chance(key, percent) else ""
