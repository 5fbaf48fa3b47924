"""A row identical to the student's last row is not looked at further."""

from collections.abc import Sequence
from hashlib import blake2b

from domain.fields import Field
from domain.rule import Rule, Status

RULE = Rule(
    "unchanged-row",
    "A row that is the same as the student's last row is not looked at further. It is "
    "compared with the upload, not with the account.",
    Status.DOCUMENTED,
    ("IMPL",),
    caveat="a row that was rejected or skipped last time is looked at again: assumed",
)

SIZE = 16


def terms(columns: Sequence[Field], *, mm_dd_yyyy: bool) -> bytes:
    """What the cells stand under: the header list and the job's date option."""
    headers = "\x1f".join(field.column for field in columns)
    return blake2b(f"{headers}\x1e{mm_dd_yyyy}".encode(), digest_size=SIZE).digest()


def fingerprint(under: bytes, cells: Sequence[str]) -> bytes:
    """What the next upload's row is compared with: 16 bytes."""
    text = "\x1f".join(cells).encode()
    return blake2b(under + text, digest_size=SIZE).digest()
