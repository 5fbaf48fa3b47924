"""An education cannot end before it starts."""

from domain.fields import END_DATE, START_DATE
from domain.meeting import Meeting
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "end-date-order",
    "After merging file and stored values, an end_date before the start_date is "
    "rejected; equal dates are fine.",
    Status.DOCUMENTED,
    ("SEED-ALUM", "ERR"),
)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the dates, file and stored values merged, are in the wrong order."""
    start, end = meeting.after(START_DATE), meeting.after(END_DATE)
    if not isinstance(start, str) or not isinstance(end, str) or start <= end:
        return None
    hint = f"the education would start on {start} and end on {end}"
    if not meeting.row.value(END_DATE):
        hint += (
            ", the end_date that is stored, which a blank cell keeps: send the new "
            "end_date, or **CLEAR** to empty it"
        )
    elif not meeting.row.value(START_DATE):
        hint += ", and that start_date is the stored one: send both dates"
    else:
        hint += ": see which of the two is wrong"
    return RULE.refuse(
        END_DATE.spelling,
        f"must be a date on or after {START_DATE.header}",
        hint,
    )
