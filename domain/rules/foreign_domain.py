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
)

WARNING = (
    "This job has users with email addresses not associated with your school. "
    "These users will be skipped. If you feel this is an error and this domain belongs "
    "to your institutions, please contact support."
)
_INSTITUTIONAL = (".edu", ".ac.uk")


def foreign_domain(row: Row, settings: Settings) -> Refusal | None:
    """Whether the address belongs to another institution."""
    _, at, domain = row.value(EMAIL_ADDRESS).casefold().rpartition("@")
    if not at or settings.school.owns(domain) or not _institutional(domain, settings):
        return None
    return RULE.refuse(
        "base",
        WARNING,
        f"{domain} is not one of {settings.school.name}'s domains: send a personal "
        "address, or add the domain to the school",
    )


def _institutional(domain: str, settings: Settings) -> bool:
    if domain.endswith(_INSTITUTIONAL):
        return True
    return any(school.owns(domain) for school in settings.other_schools)
