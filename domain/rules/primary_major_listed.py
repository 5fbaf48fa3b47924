"""A primary major that is not among the majors is not set."""

from domain.fields import MAJORS, PRIMARY_MAJOR
from domain.meeting import Meeting
from domain.rule import Rule, Status

RULE = Rule(
    "primary-major-listed",
    "A primary major that is not among the majors is not set; the rest of the row is.",
    Status.DOCUMENTED,
    ("IMP-STU",),
)


def passed_over(meeting: Meeting) -> str | None:
    """The remark on a primary major that is passed over."""
    primary, majors = meeting.row.value(PRIMARY_MAJOR), meeting.after(MAJORS)
    if not primary or (isinstance(majors, tuple) and primary in majors):
        return None
    if not meeting.settings.applies(RULE):
        return None
    return (
        f"{PRIMARY_MAJOR.header} was not set: {primary!r} is not among "
        f"{MAJORS.header}; list it there too"
    )
