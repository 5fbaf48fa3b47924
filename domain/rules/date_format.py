"""A date is written yyyy-mm-dd."""

from domain.fields import END_DATE, START_DATE
from domain.meeting import Meeting
from domain.refusing import refuse_cells
from domain.rule import Refusal, Rule, Status
from domain.values import DateForm, date_of

RULE = Rule(
    "date-format",
    "A date is written yyyy-mm-dd; a time behind it is ignored; mm/dd/yyyy is read "
    "only when the manual job says so.",
    Status.DOCUMENTED,
    ("DATES",),
    caveat="with the option, both forms are read, single digits too: assumed",
)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether a date cannot be read."""
    forms = meeting.settings.date_forms
    return refuse_cells(
        RULE,
        meeting.row,
        (START_DATE, END_DATE),
        lambda cell: None if date_of(cell, forms) else "is invalid",
        f"write dates as {_forms(meeting)}",
    )


def _forms(meeting: Meeting) -> str:
    """How a date may be written in this job, the option named where there is one."""
    read = sorted(meeting.settings.date_forms, reverse=True)
    option = (
        DateForm.US in meeting.settings.rulebook.date_forms and DateForm.US not in read
    )
    hint = " (a manual job reads mm/dd/yyyy with --mm-dd-yyyy)" if option else ""
    return " or ".join(read) + hint
