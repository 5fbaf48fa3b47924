"""A deleted student who is still in the feed is created anew."""

from domain.fields import USERNAME
from domain.meeting import Meeting
from domain.rule import Rule, Status

RULE = Rule(
    "deleted-recreated",
    "A deleted student who is still in the feed is created anew: a new account, with "
    "nothing of the old one.",
    Status.DOCUMENTED,
    ("DELETE",),
    caveat="recognised by the username: assumed",
)


def recreated(meeting: Meeting) -> str | None:
    """The remark on a new account whose username a deleted one bore."""
    username = meeting.row.value(USERNAME)
    if not username or not meeting.accounts.was_deleted(meeting.school, username):
        return None
    if not meeting.settings.applies(RULE):
        return None
    return (
        f"the account of {username} was deleted, and this row created a new one, which "
        "has nothing of the old: see that deleted students leave the feed"
    )
