"""An e-mail address must look like one."""

from domain.fields import EMAIL_ADDRESS
from domain.meeting import Meeting
from domain.refusing import Cells, refuse_cells
from domain.rule import Refusal, Rule, Status
from domain.settings import Settings
from domain.values import is_address

RULE = Rule(
    "email-syntax",
    "An email_address that is not an e-mail address is rejected.",
    Status.ASSUMED,
    otherwise="any text is taken for an address",
)


def _problem(cell: str, _: Settings) -> str | None:
    return None if is_address(cell) else "is invalid"


CELLS: Cells = dict.fromkeys((EMAIL_ADDRESS,), _problem)


def refuses(meeting: Meeting) -> Refusal | None:
    """Whether the address has not the shape of one."""
    return refuse_cells(RULE, meeting, CELLS, "write the address as name@domain")
