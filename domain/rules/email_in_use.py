"""An account cannot take an address that another account holds."""

from domain.fields import EMAIL_ADDRESS
from domain.meeting import Meeting
from domain.rule import Refusal, Rule, Status
from domain.rules import archived_email_reserved, row_order

RULE = Rule(
    "email-in-use",
    "An update to an e-mail that another account holds is rejected.",
    Status.DOCUMENTED,
    ("ERR",),
)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether an update wants somebody else's address."""
    address = meeting.row.value(EMAIL_ADDRESS)
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
