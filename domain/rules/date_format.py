"""A date is written yyyy-mm-dd."""

from domain.fields import END_DATE, START_DATE
from domain.meeting import Meeting
from domain.refusing import Cells, refuse_cells
from domain.rule import Refusal, Rule, Status
from domain.settings import Settings
from domain.values import DateForm, date_of

RULE = Rule(
    "date-format",
    "A date is written yyyy-mm-dd; a time behind it is ignored; mm/dd/yyyy is read "
    "only when the manual job says so.",
    Status.DOCUMENTED,
    ("DATES",),
    caveat="with the option, both forms are read, single digits too: assumed",
)


def _problem(cell: str, settings: Settings) -> str | None:
    return None if date_of(cell, settings.date_forms) else "is invalid"


CELLS: Cells = dict.fromkeys((START_DATE, END_DATE), _problem)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether a date cannot be read."""
    return refuse_cells(RULE, meeting, CELLS, f"write dates as {_forms(meeting)}")


def _forms(meeting: Meeting) -> str:
    """How a date may be written in this job, the option named where there is one."""
    read = sorted(meeting.settings.date_forms, reverse=True)
    option = (
        DateForm.US in meeting.settings.rulebook.date_forms and DateForm.US not in read
    )
    hint = " (a manual job reads mm/dd/yyyy with --mm-dd-yyyy)" if option else ""
    return " or ".join(read) + hint
