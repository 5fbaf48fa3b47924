"""A row identical to the student's last row is not looked at further."""

from collections.abc import Sequence
from hashlib import blake2b

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


# No cell holds a NUL: a file with one is not taken as CSV.
_BETWEEN = "\0"


def terms(headers: Sequence[str], *, mm_dd_yyyy: bool) -> bytes:
    """What the cells stand under: the header list and the job's date option."""
    text = _BETWEEN.join((*headers, str(mm_dd_yyyy)))
    return blake2b(text.encode(), digest_size=SIZE).digest()


def fingerprint(under: bytes, cells: Sequence[str]) -> bytes:
    """What the next upload's row is compared with: 16 bytes."""
    text = _BETWEEN.join(cells).encode()
    return blake2b(under + text, digest_size=SIZE).digest()
