"""How much of a file is too much? Shares and counts with a limit, and the headroom."""

import re
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from typing import Final

from domain.events import Gauged

_WRITTEN: Final = re.compile(r"(\d{1,9}(?:\.\d{1,3})?)%|(\d{1,9})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Limit:
    """Where holding begins: a share of the rows ("10%"), or a count ("20")."""

    text: str

    def __post_init__(self) -> None:
        if not _WRITTEN.fullmatch(self.text) or not self._amount:
            raise ValueError(
                f"{self.text!r} is not a limit: write a share such as 5%, or a count "
                "such as 20, above 0"
            )

    @property
    def is_share(self) -> bool:
        """Whether it is a share of something, not a count."""
        return self.text.endswith("%")

    def held_at(self, of: int) -> int:
        """The smallest count that holds."""
        if not self.is_share:
            return int(self.text)
        return max(1, ceil(self._amount * of / 100))

    @property
    def _amount(self) -> Fraction:
        return Fraction(self.text.removesuffix("%"))


def gauged(name: str, counts: str, count: int, of: int, limit: Limit) -> Gauged:
    """What was counted, under its limit."""
    return Gauged(name, counts, count, of, limit.text, count >= limit.held_at(of))


def sentence(gauge: Gauged) -> str:
    """What was counted, of how much, the limit, and what room is left."""
    limit = Limit(gauge.limit)
    room = limit.held_at(gauge.of) - 1 - gauge.count
    if limit.is_share:
        share = f"{_percent(gauge.count, gauge.of)} %"
        most = f"{gauge.limit.removesuffix('%')} %"
        counted = f"{gauge.count} of {rows(gauge.of)}, {share}, limit {most}"
        left = f"{rows(room)} of headroom" if room >= 0 else f"{rows(-room)} too many"
    else:
        counted = f"{gauge.count}, limit {gauge.limit}"
        left = f"{room} of headroom" if room >= 0 else f"{-room} too many"
    return f"{gauge.counts} {counted}: {left}"


def _percent(count: int, of: int) -> str:
    """With one decimal, never rounded up to a limit that was not reached."""
    tenths = 1000 * count // of if of else 0
    return f"{tenths // 10}.{tenths % 10}".removesuffix(".0")


def rows(count: int) -> str:
    """So many rows, in words."""
    return "1 row" if count == 1 else f"{count} rows"
