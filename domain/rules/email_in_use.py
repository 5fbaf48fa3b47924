"""An account cannot take an address that another account holds."""

from domain.fields import EMAIL_ADDRESS
from domain.meeting import Meeting
from domain.rule import Refusal, Rule, Status
from domain.rules import archived_email_reserved, row_order
from domain.settings import Settings

RULE = Rule(
    "email-in-use",
    "An update to an e-mail that another account holds is rejected.",
    Status.DOCUMENTED,
    ("ERR",),
)


def concerns(_settings: Settings, found: bool) -> bool:
    """Only rows that found an account."""
    return found


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether an update wants somebody else's address."""
    address = meeting.wanted(EMAIL_ADDRESS)
    if meeting.account is None or not address:
        return None
    holder = meeting.accounts.by_email(address)
    if holder is None or not meeting.is_other(holder):
        return None
    hint = f"{address} is the address of the account {holder.username}"
    remark = archived_email_reserved.remark(meeting, holder)
    remark += row_order.remark(meeting, holder)
    hint += remark or ": send another address, or give that account another one first"
    return RULE.refuse(EMAIL_ADDRESS.spelling, "has already been taken", hint)
