"""What do several rules do alike when they refuse?"""

from collections.abc import Callable, Iterable
from difflib import get_close_matches

from domain.account import Account
from domain.fields import Field
from domain.meeting import Meeting
from domain.row import Row
from domain.rule import Refusal, Rule

Problem = Callable[[str], str | None]

TWO_UPLOADS = "change them in two uploads, the e-mail first, then the username"


def refuse_cells(
    rule: Rule, row: Row, fields: Iterable[Field], problem: Problem, hint: str
) -> Refusal | None:
    """One refusal for all the fields whose cell has the problem.

    Blank cells and ``**CLEAR**`` are not asked: they have rules of their own.
    """
    wrong = {
        field.spelling: (text,)
        for field in fields
        if (cell := row.value(field)) and (text := problem(cell))
    }
    return Refusal(rule.name, wrong, hint) if wrong else None


def refuse_unlisted(rule: Rule, meeting: Meeting, field: Field) -> Refusal | None:
    """The refusal of a value that is not listed, with the nearest one that is."""
    cell, listed = meeting.row.value(field), meeting.settings.rulebook.listed[field]
    if not cell or cell in listed:
        return None
    nearest = get_close_matches(cell.title(), sorted(listed), n=1, cutoff=0.5)
    meant = f"; did you mean {nearest[0]!r}?" if nearest else ""
    return refuse_cells(
        rule,
        meeting.row,
        (field,),
        lambda _: "is not included in the list",
        f"{cell!r} is not a value of {field.header}, in which case counts{meant}",
    )


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
