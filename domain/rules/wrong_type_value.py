"""A value that is not of its field's type fails the row."""

from domain.events import Warned
from domain.fields import ADDITIONAL_EMAILS, ADVISER, Field
from domain.meeting import Meeting
from domain.refusing import Cells, Problem, refuse_cells
from domain.rule import Refusal, Rule, Status
from domain.settings import Settings
from domain.values import judge

RULE = Rule(
    "wrong-type-value",
    "A value that is not of its field's type is warned of at analysis; where the field "
    "has no rule of its own, its row is rejected.",
    Status.DOCUMENTED,
    ("ERR",),
    caveat="rejection assumed",
)


def _wrong_in(field: Field) -> Problem:
    is_right = judge(field)

    def problem(cell: str, _: Settings) -> str | None:
        return None if is_right(cell) else "is invalid"

    return problem


CELLS: Cells = {field: _wrong_in(field) for field in (ADDITIONAL_EMAILS, ADVISER)}


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether an address beside email_address is not one."""
    return refuse_cells(RULE, meeting, CELLS, "it takes e-mail addresses")


def warning(field: Field, rows: list[int]) -> Warned:
    """What the analysis says of a column with values of another type."""
    count = "1 value is" if len(rows) == 1 else f"{len(rows)} values are"
    return Warned(
        RULE.name, f"{field.header}: {count} not of its type, first in row {rows[0]}"
    )
