"""Did the importer reject the rows that we reject, and with the same words?"""

import json
from collections import Counter
from dataclasses import dataclass
from typing import Any, Final

from domain.conformance import Verdict, same_message, tallied
from domain.ending import Kind
from domain.events import Tallied
from domain.failed_file import Failed, Rows
from domain.records import CsvText
from domain.response import BASE, read_response
from domain.rule import Message
from ledger.ledger import Ledger
from projections.reading import Reader
from projections.rows_of_import import rows_of_import

COLUMNS: Final = (
    "row",
    "username",
    "verdict",
    "rule",
    "ours",
    "theirs",
    "outcome",
    "actual_row",
)


@dataclass(frozen=True, slots=True)
class ImportCompared:
    """The rows that we or the importer rejected, and the failed rows not found again.

    ``lost`` gives those with the rows that they may be, which are not compared either;
    ``unread`` are the failed rows whose response is compared as a text, because no
    message could be made out in it.
    """

    rows: list[dict[str, Any]]
    lost: list[tuple[Failed, list[int]]]
    unread: list[Failed]

    @property
    def tallies(self) -> tuple[Tallied, ...]:
        """How often each rule agreed, and how often not."""
        return tallied((row["rule"], row["verdict"]) for row in self.rows)

    @property
    def conforms(self) -> bool:
        """Whether there is nothing that the importer sees in another way."""
        return not self.lost and all(r["verdict"] is Verdict.AGREED for r in self.rows)


def compare_import(
    ledger: Ledger, reader: Reader, number: int, failed: list[Failed]
) -> ImportCompared:
    """What we say of an import's rows beside what the importer says."""
    theirs, lost = _found(_rows_of(ledger, reader, number), failed)
    ours = rows_of_import(ledger, reader, number, set(Kind)).objects()
    disputed = {number for _, numbers in lost for number in numbers}
    compared = (
        _compared(row, theirs.get(row["row"]))
        for row in ours
        if row["row"] not in disputed
    )
    unread = [each for each in theirs.values() if _message(each) is None]
    return ImportCompared([row for row in compared if row], lost, unread)


def _rows_of(ledger: Ledger, reader: Reader, number: int) -> Rows:
    found = reader.objects("SELECT sha256 FROM imports WHERE import = ?", (number,))
    return Rows(CsvText(ledger.kept_file(found[0]["sha256"])))


def _found(
    rows: Rows, failed: list[Failed]
) -> tuple[dict[int, Failed], list[tuple[Failed, list[int]]]]:
    """The failed rows by the number that each has in the import, and the others.

    Rows of the same cells are paired in their order, where there are as many of each.
    """
    groups: dict[tuple[int, ...], list[Failed]] = {}
    for each in failed:
        groups.setdefault(tuple(rows.like(each)), []).append(each)
    claims = Counter(number for numbers in groups for number in numbers)
    found: dict[int, Failed] = {}
    lost: list[tuple[Failed, list[int]]] = []
    for numbers, alike in groups.items():
        undisputed = all(claims[number] == 1 for number in numbers)
        if undisputed and len(numbers) == len(alike):
            found.update(zip(numbers, alike, strict=True))
        else:
            lost.extend((each, list(numbers)) for each in alike)
    return found, lost


def _compared(ours: dict[str, Any], theirs: Failed | None) -> dict[str, Any] | None:
    """The row beside what they say of it; None where nobody rejected it."""
    rejected = ours["outcome"] == Kind.REJECTED
    if not rejected and theirs is None:
        return None
    message: Message = json.loads(ours["message"] or "{}") if rejected else {}
    said = (_message(theirs) or _as_text(theirs)) if theirs else {}
    return {
        "row": ours["row"],
        "username": ours["username"],
        "verdict": _verdict(message, said) if rejected and theirs else _alone(theirs),
        "rule": ours["rule"],
        "ours": message or None,
        "theirs": said or None,
        "outcome": ours["outcome"],
        "actual_row": theirs.number if theirs else None,
    }


def _verdict(ours: Message, theirs: Message) -> Verdict:
    return Verdict.AGREED if same_message(ours, theirs) else Verdict.DIFFERING


def _alone(theirs: Failed | None) -> Verdict:
    return Verdict.ONLY_THEIRS if theirs else Verdict.ONLY_OURS


def _message(failed: Failed) -> Message | None:
    return read_response(failed.response)


def _as_text(failed: Failed) -> Message:
    return {BASE: (failed.response,)} if failed.response else {}
