"""Which stream does an account, an import or a school have?

Ids are derived, so a replay gives the same ones; they begin with what the streams have
in common, so that neighbours are neighbours on disk.
"""

from hashlib import blake2b
from uuid import UUID

_PREFIX, _REST = 4, 12


def account_id(school: str, username: str, borne_before: int) -> UUID:
    """The id of the account that gets a username so many others had and gave up."""
    name = f"{school}\0{username}\0{borne_before}"
    return UUID(bytes=_hash(f"school\0{school}", _PREFIX) + _hash(name, _REST))


def school_id(name: str) -> UUID:
    """The id of a school's own stream."""
    return UUID(bytes=_hash("schools", _PREFIX) + _hash(name, _REST))


def import_id(number: int) -> UUID:
    """The id of an import's stream."""
    return UUID(bytes=_hash("imports", _PREFIX) + number.to_bytes(_REST, "big"))


def _hash(text: str, size: int) -> bytes:
    return blake2b(text.encode(), digest_size=size).digest()
