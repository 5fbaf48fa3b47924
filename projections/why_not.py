"""Why has an account not some value? Which rows tried to set it, and what stopped them?

Or, where none tried: what came nearest.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum
from typing import Any

from domain.ending import Kind
from domain.fields import AUTH_IDENTIFIER, PRIMARY_MAJOR, Field
from domain.rules import (
    mentor_auth_without_sso,
    primary_major_listed,
    unchanged_row,
    unknown_header,
)
from ledger.ledger import Ledger
from projections.kept_rows import FileRow, KeptRows
from projections.owed import Owed, Owing
from projections.points import Point
from projections.reading import Reader
from projections.row_ends import HELD
from projections.rows_about import RowAbout, RowsAbout
from projections.target import Target

_NEAREST = 0.6


class Near(StrEnum):
    """In which ways a row can come near to setting a value."""

    SPELLING = "another spelling"
    HEADER = "an ignored header"
    OTHER_VALUE = "another value"
    OTHER_ACCOUNT = "another account"


@dataclass(frozen=True, slots=True)
class Attempt:
    """A row that said the value, or nearly; and the rule that stopped it."""

    about: RowAbout
    header: str
    cell: str
    rule: str | None = None


@dataclass(slots=True)
class WhyNot:
    """The value that the field has, those times when it was the wanted one, the rows
    that tried to set it, and those that came near; the newest first.

    ``named`` counts the rows about the account whose file has the field.
    """

    value: Any
    is_so: bool
    was: list[Owed]
    tried: list[Attempt] = field(default_factory=list)
    near: dict[Near, list[Attempt]] = field(default_factory=dict)
    named: int = 0


class AskingNot:
    """Asks why one account has not some value, as it was at a point."""

    def __init__(
        self,
        ledger: Ledger,
        reader: Reader,
        account: Mapping[str, Any],
        at: Point | None = None,
    ) -> None:
        kept = KeptRows(ledger)
        self._account = account
        self._owing = Owing(kept, reader, account["school"], at)
        self._rows = RowsAbout(kept, reader, account, at)

    def why_not(self, target: Target) -> WhyNot:
        """Why the field has not the value."""
        column = target.field.column
        value = self._account[column]
        owed = self._owing.of(self._account["account"], column)
        was = [each for each in owed if target.is_value(each.value)]
        told = WhyNot(value, target.is_value(value), was)
        for about in self._rows.and_with(target.text):
            if about.is_about:
                told.named += column in about.row.by_column
                self._see(told, target, about, owed)
            elif found := _said_of_another(target, about):
                told.near.setdefault(Near.OTHER_ACCOUNT, []).append(found)
        return told

    def _see(
        self, told: WhyNot, target: Target, about: RowAbout, owed: list[Owed]
    ) -> None:
        """Put a row where it belongs, unless it set the value, or left it so."""
        for header, cell in _alike(target, about.row):
            found = Attempt(about, header, cell, unknown_header.RULE.name)
            told.near.setdefault(Near.HEADER, []).append(found)
        header, cell = about.row.by_column.get(target.field.column, ("", ""))
        if target.is_said(about.row, cell) and header:
            if not _was_so(target, about, owed):
                rule = _stopped_by(about, target.field)
                told.tried.append(Attempt(about, header, cell, rule))
        elif cell:
            spelled = target.is_spelled(cell)
            near = Near.SPELLING if spelled else Near.OTHER_VALUE
            found = Attempt(about, header, cell, about.end.rule)
            told.near.setdefault(near, []).append(found)


def _said_of_another(target: Target, about: RowAbout) -> Attempt | None:
    header, cell = about.row.by_column.get(target.field.column, ("", ""))
    if not target.is_said(about.row, cell):
        return None
    return Attempt(about, header, cell, about.end.rule)


def _alike(target: Target, row: FileRow) -> Iterator[tuple[str, str]]:
    """The cells under ignored headers that look like one of the field's."""
    known = row.source.headers
    for header, cell in row.ignored.items():
        near = get_close_matches(header.lower(), list(known), n=1, cutoff=_NEAREST)
        if cell and near and known[near[0]] is target.field:
            yield header, cell


def _was_so(target: Target, about: RowAbout, owed: list[Owed]) -> bool:
    """Whether the account had the value once the row's import had run."""
    ended = about.row.source.ended
    if ended is None:
        return False
    then = next((each for each in owed if each.position <= ended), None)
    return then is not None and target.is_value(then.value)


def _stopped_by(about: RowAbout, column: Field) -> str | None:
    """The rule that stopped a row which said the value and did not set it."""
    end = about.end
    refused = end.outcome in (Kind.REJECTED, Kind.SKIPPED, HELD)
    if refused or end.rule == unchanged_row.RULE.name:
        return end.rule
    if column is AUTH_IDENTIFIER:
        return mentor_auth_without_sso.RULE.name
    return primary_major_listed.RULE.name if column is PRIMARY_MAJOR else end.rule
