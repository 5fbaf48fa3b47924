"""What does the importer's file of failed rows look like?

The rows as they stood, with ``status`` and ``response`` behind them.
"""

import json
from collections.abc import Iterator, Mapping
from itertools import zip_longest
from typing import Any

from domain.records import CsvText
from domain.rule import Message

_STATUS = "failed"


def response(message: Message | None) -> str:
    """The importer's answer to a row, as JSON text."""
    answer = {"success": False, "errors": message or {}}
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":"))


def failed_lines(content: bytes, failed: Mapping[int, Message | None]) -> Iterator[str]:
    """The lines of the file: the header, then each failed row."""
    text = CsvText(content.decode("utf-8"))
    records = text.records()
    header = next(records)
    yield f"{text.of(header)},status,response"
    for record in records:
        if record.number in failed:
            missing = "," * (len(header.cells) - len(record.cells))
            answer = response(failed[record.number]).replace('"', '""')
            yield f'{text.of(record)}{missing},{_STATUS},"{answer}"'


def failed_objects(
    content: bytes, failed: Mapping[int, Message | None]
) -> Iterator[dict[str, Any]]:
    """Each failed row by its headers, with its row number, status and response."""
    records = CsvText(content.decode("utf-8")).records()
    header = next(records).cells
    for record in records:
        if record.number in failed:
            answer = json.loads(response(failed[record.number]))
            yield {
                "row": record.number,
                **dict(zip_longest(header, record.cells[: len(header)], fillvalue="")),
                "status": _STATUS,
                "response": answer,
            }
