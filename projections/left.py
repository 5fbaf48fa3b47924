"""Why did a row that named a field leave it as it was?"""

from enum import StrEnum
from typing import Any

from domain.ending import Kind
from domain.fields import CLEAR, LABELS, PRIMARY_MAJOR
from domain.rules import blank_keeps, primary_major_listed, unchanged_row
from domain.unchanging import unchanging
from projections.row_ends import HELD
from projections.rows_about import RowAbout


class Reason(StrEnum):
    """In which ways a row leaves a field alone."""

    BLANK = blank_keeps.RULE.name
    REPEATED = unchanged_row.RULE.name
    PASSED_OVER = primary_major_listed.RULE.name
    REJECTED = Kind.REJECTED.value
    SKIPPED = Kind.SKIPPED.value
    HELD = HELD
    SAME = "same-value"


@unchanging
class Left:
    """A row that named a field and left it: its cell, the reason, and the rule."""

    about: RowAbout
    header: str
    cell: str
    reason: Reason

    @property
    def rule(self) -> str | None:
        """The rule that left the field alone."""
        if self.reason in (Reason.BLANK, Reason.PASSED_OVER):
            return self.reason.value
        return self.about.end.rule


def left(about: RowAbout, column: str, value: Any) -> Left | None:
    """How the row left the field at its value; None if it did not name the field."""
    named = about.row.by_column.get(column)
    if named is None:
        return None
    return Left(about, *named, _reason(about, column, named[1], value))


def _reason(about: RowAbout, column: str, cell: str, value: Any) -> Reason:
    end = about.end
    if end.outcome in (Kind.REJECTED, Kind.SKIPPED, HELD):
        return Reason(end.outcome)
    if end.rule == unchanged_row.RULE.name:
        return Reason.REPEATED
    if not cell and column != LABELS.column:
        return Reason.BLANK
    if column == PRIMARY_MAJOR.column and cell not in (value, CLEAR):
        return Reason.PASSED_OVER
    return Reason.SAME
