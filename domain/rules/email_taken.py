"""An unknown username cannot come with an address that another account holds."""

from domain.account import Account
from domain.fields import EMAIL_ADDRESS, USERNAME, UserType
from domain.meeting import Meeting
from domain.rule import Refusal, Rule, Status
from domain.rules import archived_email_reserved, row_order, self_registered
from domain.rules.separate_institutions import at_another_institution
from domain.settings import Settings

RULE = Rule(
    "email-taken",
    "The username is unknown and the e-mail is on another account: rejected.",
    Status.DOCUMENTED,
    ("TAKEN", "ERR"),
)


def concerns(_settings: Settings, found: bool) -> bool:
    """Only rows that found no account."""
    return not found


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether a row that would create an account finds its address held."""
    address = meeting.row.value(EMAIL_ADDRESS)
    if meeting.account or not address or not meeting.row.value(USERNAME):
        return None
    holder = meeting.accounts.by_email(address)
    if holder is None:
        return None
    texts: tuple[str, ...] = ("has already been taken",)
    where = f"the account {holder.username}"
    if at_another_institution(meeting, holder):
        where += f" of {holder.school}"
        if holder.user_type == UserType.STUDENTS:
            texts += ("conflicts with another primary account",)
    hint = f"{address} is the address of {where}: {_cure(meeting, holder)}"
    hint += archived_email_reserved.remark(meeting, holder) + row_order.remark(
        meeting, holder
    )
    return Refusal(RULE.name, {EMAIL_ADDRESS.spelling: texts}, hint)


def _cure(meeting: Meeting, holder: Account) -> str:
    if at_another_institution(meeting, holder):
        return "send another address"
    if cure := self_registered.cure(holder, meeting.settings):
        return cure
    return (
        "to change that account's username, run a manual job with "
        "--changes-identifiers; else send another address"
    )
