"""Mentors went out of use in spring 2019."""

from domain.eras import rules_in_force
from domain.events import Warned
from domain.fields import UserType
from domain.rule import Rule, Status
from domain.settings import Settings

RULE = Rule(
    "mentors-retired",
    "A mentors file dated after spring 2019 (2019-06-20) is warned of: the feature was "
    "retired.",
    Status.DOCUMENTED,
    ("SEED-MENT",),
    caveat="day assumed",
)


def mentors_retired(settings: Settings) -> Warned | None:
    """The warning on a mentors file that comes too late."""
    if settings.user_type is not UserType.MENTORS:
        return None
    last = rules_in_force.MENTORS_LAST_DAY
    return Warned(RULE.name, f"mentorship was retired in spring 2019 (taken as {last})")
