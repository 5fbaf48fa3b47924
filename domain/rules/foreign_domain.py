"""An address of another institution keeps its row out."""

from domain.fields import EMAIL_ADDRESS
from domain.row import Row
from domain.rule import Refusal, Rule, Status
from domain.settings import Settings

RULE = Rule(
    "foreign-domain",
    "A row whose address is institutional (.edu, .ac.uk, a known school's) and not the "
    "school's own is skipped with a warning; generic domains are fine.",
    Status.DOCUMENTED,
    ("DOMAIN",),
    caveat="a domain below a school's own is its own, the longest one counts: assumed",
)

WARNING = (
    "This job has users with email addresses not associated with your school. "
    "These users will be skipped. If you feel this is an error and this domain belongs "
    "to your institutions, please contact support."
)
_INSTITUTIONAL = (".edu", ".ac.uk")


def domain_of(row: Row) -> str:
    """What stands behind the at-sign of the row's address, "" where there is none."""
    _, at, domain = row.value(EMAIL_ADDRESS).casefold().rpartition("@")
    return domain if at else ""


def foreign_domain(domain: str, settings: Settings) -> Refusal | None:
    """Whether an address under this domain belongs to another institution."""
    own = settings.school.claim(domain)
    others = max((school.claim(domain) for school in settings.other_schools), default=0)
    institutional = domain.endswith(_INSTITUTIONAL)
    if (own or not institutional) and others <= own:
        return None
    return RULE.refuse(
        "base",
        WARNING,
        f"{domain} is not one of {settings.school.name}'s domains: send a personal "
        "address, or add the domain to the school",
    )
