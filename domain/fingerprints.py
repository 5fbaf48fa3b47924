"""What is a row compared with, to tell whether it is the student's last row again?"""

import csv
from collections.abc import Sequence
from hashlib import blake2b

_SIZE = 16

# No cell holds a NUL: a file with one is not taken as CSV.
_BETWEEN = "\0"
_END = "\r\n"


class _Text:
    """A file that gives back what is written to it."""

    def write(self, text: str, /) -> str:
        return text


_write_row = csv.writer(_Text(), lineterminator=_END).writerow


def terms(headers: Sequence[str], *, mm_dd_yyyy: bool) -> bytes:
    """What the cells stand under: the header list and the job's date option."""
    text = _BETWEEN.join((*headers, str(mm_dd_yyyy)))
    return blake2b(text.encode(), digest_size=_SIZE).digest()


def fingerprint_of_text(under: bytes, text: bytes) -> bytes:
    """What the next upload's row is compared with, of a row's text: 16 bytes.

    A line that is written as plainly as can be has it without being parsed.
    """
    return blake2b(under + text, digest_size=_SIZE).digest()


def fingerprint(under: bytes, cells: Sequence[str], *, stripped: bool = True) -> bytes:
    """The fingerprint of a row's cells: that of its text, written plainly.

    Cells that stand in white space, where it counts, are like no plain text.
    """
    loose = not stripped and any(cell != cell.strip() for cell in cells)
    text = f"{_BETWEEN * loose}{as_plain_text(cells)}"
    return fingerprint_of_text(under, text.encode())


def older_fingerprint(under: bytes, cells: Sequence[str]) -> bytes:
    """The fingerprint that ledgers of the formats 1 and 2 have."""
    return fingerprint_of_text(under, _BETWEEN.join(cells).encode())


def as_plain_text(cells: Sequence[str]) -> str:
    """The row as CSV, a cell quoted only where it must be."""
    text: str = _write_row(cells)
    return text.removesuffix(_END)
