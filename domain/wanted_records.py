"""Which of a text's records are wanted? Found while the text comes, piece by piece.

Only what is wanted is parsed, and nothing of what has passed is held.
"""

import csv
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from domain.records import Record
from domain.rules.blank_line import blank_line
from domain.rules.byte_order_mark import without_byte_order_mark

_BEHIND_ALL: Final = 2**62


class Wanted(NamedTuple):
    """Of lines, by the number of the first: the numbers of those that may be wanted.

    No line behind the ``last`` is.
    """

    among: Callable[[int, Sequence[bytes]], Iterable[int]]
    last: int = _BEHIND_ALL


def numbered(numbers: Collection[int]) -> Wanted:
    """Those of some numbers."""

    def among(first: int, lines: Sequence[bytes]) -> Iterable[int]:
        past = first + len(lines)
        return sorted(number for number in numbers if first <= number < past)

    return Wanted(among, max(numbers, default=0))


def holding(is_wanted: Callable[[str], bool]) -> Wanted:
    """Those whose text is wanted. So must be any text that holds such a one."""

    def among(first: int, lines: Sequence[bytes]) -> Iterable[int]:
        if _none_is(is_wanted, lines):
            return []
        return [n for n, line in enumerate(lines, first) if is_wanted(_text(line))]

    return Wanted(among)


def wanted_records(
    pieces: Iterable[bytes], wanted: Wanted, known: int
) -> list[Record] | None:
    """The header, and the records that may be wanted, where every record is a line.

    None where one may be longer, for line ends that are quoted end no record: then the
    text is to be read from its beginning. ``known`` says how many records there are at
    least: where there are no more lines, every record is one. What stands behind the
    last that is wanted is asked for only where something before it is quoted.
    """
    found: list[Record] = []
    past, is_quoted = 0, False
    for text, lines in _lines(pieces):
        first, past = past + 1, past + len(lines)
        is_quoted = is_quoted or b'"' in text
        if is_quoted and past > known:
            return None
        if not found:
            found += islice(_records(first, lines, range(first, past + 1)), 1)
        wanted_here = _records(first, lines, wanted.among(first, lines))
        found += [record for record in wanted_here if record.number > found[0].number]
        if past >= wanted.last and not is_quoted:
            break
    return found


def _lines(pieces: Iterable[bytes]) -> Iterator[tuple[bytes, list[bytes]]]:
    """Each piece, and its lines; the last one may go on, and is given with the next."""
    coming = iter(pieces)
    begun = without_byte_order_mark(next(coming, b""))
    for piece in coming:
        text = begun + piece
        lines = text.splitlines(keepends=True)
        begun = lines.pop() if lines else b""
        yield text, lines
    yield begun, begun.splitlines(keepends=True)


def _records(
    first: int, lines: Sequence[bytes], numbers: Iterable[int]
) -> Iterator[Record]:
    """The records of the lines of those numbers; blank lines are none."""
    for number in numbers:
        for cells in csv.reader([_text(lines[number - first])]):
            if not blank_line(cells):
                yield Record(number, cells, number - 1, number)


def _none_is(is_wanted: Callable[[str], bool], lines: Sequence[bytes]) -> bool:
    """Whether no line is wanted. Those of ASCII are apart: their case folds fast."""
    plain = [line for line in lines if line.isascii()]
    others = [line for line in lines if not line.isascii()]
    return not any(is_wanted(_text(b"".join(some))) for some in (plain, others))


def _text(lines: bytes) -> str:
    return lines.decode(errors="replace")
