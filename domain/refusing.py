"""What do several rules do alike when they refuse?"""

from collections.abc import Callable, Mapping

from domain.account import Account
from domain.fields import Field
from domain.meeting import Meeting
from domain.rule import Refusal, Rule
from domain.settings import Settings

Problem = Callable[[str, Settings], str | None]
"""What is wrong with a cell that is neither blank nor ``**CLEAR**``, if anything."""
Cells = Mapping[Field, Problem]
"""Whose cells a rule judges one by one, whatever else the row says."""

TWO_UPLOADS = "change them in two uploads, the e-mail first, then the username"


def refuse_cells(
    rule: Rule, meeting: Meeting, cells: Cells, hint: str
) -> Refusal | None:
    """One refusal for all the fields whose cell has the problem.

    Blank cells and ``**CLEAR**`` are not asked: they have rules of their own.
    """
    wrong = {
        field.spelling: (text,)
        for field, problem in cells.items()
        if (cell := meeting.row.value(field))
        and (text := problem(cell, meeting.settings))
    }
    return Refusal(rule.name, wrong, hint) if wrong else None


def unlisted(field: Field) -> Problem:
    """The problem of a value that is not listed for the field."""

    def problem(cell: str, settings: Settings) -> str | None:
        listed = settings.rulebook.listed[field]
        return None if cell in listed else "is not included in the list"

    return problem


def refuse_unlisted(rule: Rule, meeting: Meeting, cells: Cells) -> Refusal | None:
    """The refusal of a value that is not listed, with the nearest one that is."""
    ((field, problem),) = cells.items()
    cell = meeting.row.value(field)
    if not cell or not problem(cell, meeting.settings):
        return None
    from difflib import get_close_matches

    listed = sorted(meeting.settings.rulebook.listed[field])
    nearest = get_close_matches(cell.title(), listed, n=1, cutoff=0.5)
    meant = f"; did you mean {nearest[0]!r}?" if nearest else ""
    hint = f"{cell!r} is not a value of {field.header}, in which case counts{meant}"
    return refuse_cells(rule, meeting, cells, hint)


def refuse_collision(
    rule: Rule, meeting: Meeting, field: Field, holder: Account | None
) -> Refusal | None:
    """The refusal of a value that is on another account."""
    if holder is None or not meeting.is_other(holder):
        return None
    hint = f"{field.header} is on the account {holder.username}"
    if meeting.account is None:
        hint += (
            f"; if username and e-mail of that account changed together, {TWO_UPLOADS}"
        )
    else:
        hint += ": send another value, or give that account another one first"
    return rule.refuse(field.spelling, "has already been taken", hint)
