"""A required header that is absent is only warned of."""

from collections.abc import Collection

from domain.events import Warned
from domain.fields import AUTH_IDENTIFIER, Field, UserType
from domain.rule import Rule, Status
from domain.settings import Settings

RULE = Rule(
    "recommended-header-missing",
    "A required header that is absent is warned of, and is not fatal.",
    Status.OBSERVED,
    ("IMP-STU", "UW"),
)


def recommended_header_missing(
    columns: Collection[Field], settings: Settings
) -> Warned | None:
    """The warning that names the absent headers."""
    recommended = settings.rulebook.recommended[settings.user_type]
    if settings.user_type is UserType.MENTORS and settings.school.sso:
        recommended += (AUTH_IDENTIFIER,)
    missing = [field.header for field in recommended if field not in columns]
    if not missing:
        return None
    return Warned(RULE.name, f"recommended columns are missing: {', '.join(missing)}")
