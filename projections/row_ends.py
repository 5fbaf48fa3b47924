"""How did one row of one import end, as the ledger recorded it?"""

import json
from typing import Final

from domain.ending import Kind
from domain.rule import Message
from domain.unchanging import unchanging
from projections.reading import Reader

HELD: Final = "held"
"""What is said of the rows of an import that is held: they have no end yet."""


@unchanging
class RowEnd:
    """A row's outcome, its rule with what it said, and the account that it changed."""

    outcome: str
    rule: str | None = None
    message: Message | None = None
    hint: str | None = None
    account: str | None = None


def row_end(reader: Reader, number: int, row: int) -> RowEnd:
    """How the row ended; an import that is held is not asked about."""
    found = reader.objects(
        "SELECT outcome, rule, message, hint, account FROM rows "
        'WHERE import = ? AND "row" = ?',
        (number, row),
    )
    if found:
        (told,) = found
        return RowEnd(**{**told, "message": _message(told["message"])})
    same = reader.objects(
        "SELECT rule FROM unchanged_rows WHERE import = ? AND first <= ? AND ? <= last",
        (number, row, row),
    )
    return RowEnd(Kind.UNCHANGED.value, same[0]["rule"]) if same else RowEnd(HELD)


def _message(text: str | None) -> Message | None:
    if text is None:
        return None
    return {field: tuple(texts) for field, texts in json.loads(text).items()}
