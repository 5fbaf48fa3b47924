"""Which stream does an account, an import or a school have?

Ids are derived, so a replay gives the same ones; they begin with what the streams have
in common, so that neighbours are neighbours on disk.
"""

from functools import lru_cache
from hashlib import blake2b
from uuid import UUID

_REST = 12


def account_id(school: str, username: str, borne_before: int) -> UUID:
    """The id of the account that gets a username so many others had and gave up."""
    name = f"{school}\0{username}\0{borne_before}"
    return UUID(bytes=_prefix(f"school\0{school}") + _hash(name, _REST))


def school_id(name: str) -> UUID:
    """The id of a school's own stream."""
    return UUID(bytes=_prefix("schools") + _hash(name, _REST))


def import_id(number: int) -> UUID:
    """The id of an import's stream."""
    return UUID(bytes=_prefix("imports") + number.to_bytes(_REST, "big"))


@lru_cache
def _prefix(text: str) -> bytes:
    """What neighbouring streams have in common; asked for with every account."""
    return _hash(text, 4)


def _hash(text: str, size: int) -> bytes:
    return blake2b(text.encode(), digest_size=size).digest()
