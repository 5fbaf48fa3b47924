"""An e-mail address must look like one."""

from domain.fields import EMAIL_ADDRESS
from domain.meeting import Meeting
from domain.refusing import refuse_cells
from domain.rule import Refusal, Rule, Status
from domain.values import is_address

RULE = Rule(
    "email-syntax",
    "An email_address that is not an e-mail address is rejected.",
    Status.ASSUMED,
    otherwise="any text is taken for an address",
)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the address has not the shape of one."""
    return refuse_cells(
        RULE,
        meeting.row,
        (EMAIL_ADDRESS,),
        lambda cell: None if is_address(cell) else "is invalid",
        "write the address as name@domain",
    )
