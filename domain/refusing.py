"""Which cells of a row offend against a rule?"""

from collections.abc import Callable, Iterable

from domain.fields import Field
from domain.row import Row
from domain.rule import Refusal, Rule

Problem = Callable[[str], str | None]


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
