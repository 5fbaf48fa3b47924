"""Which rows does the importer's own file of failed rows mean?

It holds the failed rows as they stood, with ``status`` and ``response`` behind them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from domain.account import address_key
from domain.fields import EMAIL_ADDRESS, USERNAME
from domain.problem import NotUnderstood, Problem
from domain.records import CsvText, Record
from domain.response import says_success

_STATUS: Final = "status"
_RESPONSE: Final = "response"

Cells = Mapping[str, str]
_Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Failed:
    """A failed row: its number in the file of failed rows, its cells, the response."""

    number: int
    cells: Cells
    response: str


def read_failed(text: CsvText) -> list[Failed]:
    """The failed rows. Raises NotUnderstood, and FileRefused where it is no CSV."""
    records = text.records()
    header = _header(next(records, None))
    ours = [name.casefold() for name in header]
    if _RESPONSE not in ours:
        wanted = "there is no such column: is this the importer's file of failed rows?"
        raise NotUnderstood([Problem(1, _RESPONSE, wanted)])
    response = _last(ours, _RESPONSE)
    behind = {response, _last(ours, _STATUS) if _STATUS in ours else response}
    failed = []
    for record in records:
        cells = [cell.strip() for cell in record.cells]
        answer = cells[response] if response < len(cells) else ""
        if not says_success(answer):
            row = _by_header(header, cells, behind)
            failed.append(Failed(record.number, row, answer))
    return failed


class Rows:
    """The rows of an imported file, to be found again."""

    def __init__(self, text: CsvText) -> None:
        records = text.records()
        header = _header(next(records, None))
        self._rows = {
            record.number: _by_header(header, [cell.strip() for cell in record.cells])
            for record in records
        }
        self._found: defaultdict[_Key, list[int]] = defaultdict(list)
        for number, cells in self._rows.items():
            for key in _keys(cells):
                self._found[key].append(number)

    def like(self, failed: Failed) -> list[int]:
        """The numbers of the rows that may be meant: by username and address together,
        else by one of the two; of several, those that have the same cells.
        """
        keys = list(_keys(failed.cells))
        if not keys:
            return self._same(self._rows, failed)
        held = (self._found[key] for key in keys if key in self._found)
        found = next(held, [])
        return self._same(found, failed) or found

    def _same(self, numbers: Iterable[int], failed: Failed) -> list[int]:
        return [n for n in numbers if _agree(self._rows[n], failed.cells)]


def _header(record: Record | None) -> list[str]:
    return [cell.strip() for cell in record.cells] if record else []


def _last(names: list[str], name: str) -> int:
    return len(names) - 1 - names[::-1].index(name)


def _by_header(
    header: list[str], cells: list[str], without: Iterable[int] = ()
) -> Cells:
    left_out = set(without)
    named = enumerate(zip_longest(header, cells[: len(header)], fillvalue=""))
    return {name: cell for at, (name, cell) in named if at not in left_out}


def _keys(cells: Cells) -> Iterator[_Key]:
    """What a row may be found by, the surest first."""
    username = cells.get(USERNAME.header, "")
    address = address_key(cells.get(EMAIL_ADDRESS.header, ""))
    if username and address:
        yield username, address
    if username:
        yield username, ""
    if address:
        yield "", address


def _agree(cells: Cells, others: Cells) -> bool:
    """Whether the cells of the headers that both have are the same."""
    common = cells.keys() & others.keys()
    return bool(common) and all(cells[name] == others[name] for name in common)
