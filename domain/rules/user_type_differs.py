"""A file is about one type of user."""

from domain.fields import USER_TYPE, UserType
from domain.meeting import Meeting
from domain.rule import Refusal, Rule, Status

RULE = Rule(
    "user-type-differs",
    "A student row that meets a mentor's account, a mentors' row that meets a "
    "student's, or a user_type that is not the job's is rejected.",
    Status.ASSUMED,
    ("GIT-CSV",),
    otherwise="the row applies, and its account keeps the type that it has",
)

_KNOWN = {"Students", "Mentors", "Career Services"}


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the account or the cell is of another type than the job."""
    job = meeting.settings.user_type
    if meeting.account and meeting.account.user_type != job:
        return _refusal(
            f"{meeting.account.username} is an account of {meeting.account.user_type}, "
            f"and this is a {job} file"
        )
    said = meeting.row.text(USER_TYPE)
    if said and said != job and (said in _KNOWN or job is UserType.STUDENTS):
        return _refusal(f"user_type is {said}, and this is a {job} file")
    return None


def _refusal(hint: str) -> Refusal:
    return RULE.refuse(
        USER_TYPE.spelling, "is invalid", f"{hint}: use a file of the right --type"
    )
