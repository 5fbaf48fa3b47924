"""Username and e-mail changed in one row make a new user."""

from itertools import filterfalse, islice

from domain.fields import FIRST_NAME, LAST_NAME
from domain.meeting import Meeting
from domain.refusing import TWO_UPLOADS
from domain.rule import Rule, Status

RULE = Rule(
    "both-identifiers-changed",
    "Username and e-mail changed in one row are a new user, which collides on "
    "auth_identifier or card_id, or becomes a second account, which is flagged.",
    Status.DOCUMENTED,
    ("TWOSTEP", "ERR"),
    caveat="the second account: inferred; recognised among fifty namesakes: assumed",
)

_MOST_NAMESAKES = 50


def second_account(meeting: Meeting) -> str | None:
    """The remark on a new account whose person seems to have one already.

    Taken for the same person: one of the first fifty namesakes from before the file
    whose username and address are both not in it.
    """
    first, last = meeting.row.value(FIRST_NAME), meeting.row.value(LAST_NAME)
    if not first or not last:
        return None
    namesakes = meeting.accounts.namesakes(meeting.school, first, last)
    absent = filterfalse(meeting.file.mentions, namesakes)
    for account in islice(absent, _MOST_NAMESAKES):
        is_of_its_type = account.user_type == meeting.settings.user_type
        if is_of_its_type and meeting.settings.applies(RULE):
            return (
                f"{first} {last} may have two accounts now: the account "
                f"{account.username} bears the same name and is not in this file; "
                f"if it is the same person, {TWO_UPLOADS}"
            )
    return None
