"""An education level is one of a fixed list."""

from collections.abc import Collection
from difflib import get_close_matches

from domain.fields import EDUCATION_LEVEL, Field
from domain.meeting import Meeting
from domain.refusing import refuse_cells
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "education-level-value",
    "An education_level_name that is not in the list (case counts) is rejected.",
    Status.DOCUMENTED,
    ("IMP-STU",),
    caveat="text assumed",
)


def education_level_value(meeting: Meeting) -> Refusal | None:
    """Whether the level is not in the list."""
    return refuse_unlisted(
        RULE, meeting, EDUCATION_LEVEL, meeting.settings.rulebook.education_levels
    )


def refuse_unlisted(
    rule: Rule, meeting: Meeting, field: Field, listed: Collection[str]
) -> Refusal | None:
    """The refusal of a value that is not listed, with the nearest one that is."""
    cell = meeting.row.value(field)
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
