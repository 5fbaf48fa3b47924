"""Rows apply from top to bottom."""

from domain.account import Account
from domain.meeting import Meeting
from domain.rule import Rule, Status

RULE = Rule(
    "row-order",
    "Rows apply from top to bottom: an address is free only for the rows below the one "
    "that gave it up, so two students who swap addresses are both rejected.",
    Status.ASSUMED,
)


def remark(meeting: Meeting, holder: Account) -> str:
    """What to say when the holder of a wanted value is in the same file."""
    same_file = holder.school == meeting.school and meeting.file.names(holder)
    if not same_file or not meeting.settings.applies(RULE):
        return ""
    return (
        "; its holder is in this file too, and rows apply from top to bottom "
        "(assumed): free the value in an earlier row or file"
    )
