"""What does the importer's file of failed rows look like?

The rows as they stood, with ``status`` and ``response`` behind them.
"""

import json
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import Any

from domain.records import CsvText, Record
from domain.rule import Message

_STATUS = "failed"
_OURS = ("row", "status", "response")


def response(message: Message | None) -> str:
    """The importer's answer to a row, as JSON text."""
    answer = {"success": False, "errors": message or {}}
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":"))


def failed_lines(content: bytes, failed: Mapping[int, Message | None]) -> Iterator[str]:
    """The lines of the file: the header, then each failed row."""
    text = CsvText(content)
    records = text.records()
    header = next(records)
    found = [record for record in records if record.number in failed]
    width = max(len(record.cells) for record in (header, *found))

    def padded(record: Record) -> str:
        return text.of(record) + "," * (width - len(record.cells))

    yield f"{padded(header)},status,response"
    for record in found:
        answer = response(failed[record.number]).replace('"', '""')
        yield f'{padded(record)},{_STATUS},"{answer}"'


def failed_objects(
    content: bytes, failed: Mapping[int, Message | None]
) -> Iterator[dict[str, Any]]:
    """Each failed row by its headers, with its row number, status and response.

    Cells beyond the header stand under ``beyond the header``; a column of the file that
    is called as one of ours gets a ``_2``.
    """
    records = CsvText(content).records()
    header = [f"{h}_2" if h in _OURS else h for h in next(records).cells]
    for record in records:
        if record.number in failed:
            cells, beyond = record.cells[: len(header)], record.cells[len(header) :]
            yield {
                "row": record.number,
                **dict(zip_longest(header, cells, fillvalue="")),
                **({"beyond the header": beyond} if beyond else {}),
                "status": _STATUS,
                "response": json.loads(response(failed[record.number])),
            }
