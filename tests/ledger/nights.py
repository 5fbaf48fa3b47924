"""Lists of students as they come night after night."""

from collections.abc import Iterable
from hashlib import sha256

from ledger.importing import import_file
from ledger.ledger import Ledger
from ledger.source import Source

HEADER = b"username,email_address,auth_identifier,first_name,card_id,major_names\n"


def listed(rows: int, seed: int = 1) -> bytes:
    """A list of so many students."""
    return HEADER + b"".join(_row(seed, number) for number in range(rows))


def changed(content: bytes, rows: int, seed: int) -> bytes:
    """The list with another major in so many rows."""
    lines = content.splitlines(keepends=True)
    for each in range(rows):
        number = 1 + drawn(seed, each) % (len(lines) - 1)
        cells = lines[number].split(b",")
        cells[-1] = b"Subject %d\n" % drawn(seed, each, number)
        lines[number] = b",".join(cells)
    return b"".join(lines)


def nights(count: int, rows: int = 400) -> list[bytes]:
    """The list of a night, and of the nights that follow."""
    lists = [listed(rows)]
    for night in range(1, count):
        lists.append(changed(lists[-1], rows // 400, seed=night))
    return lists


def came(ledger: Ledger, contents: Iterable[bytes], first: int = 0) -> None:
    """Let the lists come, one each night."""
    for night, content in enumerate(contents, first):
        import_file(ledger, _source(night, content))


def drawn(*seeds: int) -> int:
    """A number below a hundred million, the same for the same seeds."""
    return int.from_bytes(sha256(repr(seeds).encode()).digest()[:8]) % 10**8


def _source(night: int, content: bytes) -> Source:
    day = f"2024-{1 + night // 28:02}-{1 + night % 28:02}"
    return Source(f"{day}.csv", lambda: content, f"{day}T00:00:00")


def _row(seed: int, number: int) -> bytes:
    card = drawn(seed, number)
    who = b"s%d-%d" % (seed, number)
    return b"%b,%b@state.example.edu,%b@idp.state.example.edu,Ann,%d,Subject %d\n" % (
        *(who, who, who),
        *(card, card % 120),
    )
