"""A mentors file of a school without SSO has no auth_identifier."""

from domain.events import Warned
from domain.fields import AUTH_IDENTIFIER, Field, UserType
from domain.rule import Rule, Status
from domain.settings import Settings

RULE = Rule(
    "mentor-auth-without-sso",
    "In a mentors file of a school without SSO the auth_identifier column must not be "
    "there: it is warned of and ignored.",
    Status.DOCUMENTED,
    ("SEED-MENT",),
    caveat="effect assumed",
)


def mentor_auth_without_sso(field: Field, settings: Settings) -> Warned | None:
    """The warning on a column that is ignored."""
    if (
        field is not AUTH_IDENTIFIER
        or settings.user_type is not UserType.MENTORS
        or settings.school.sso
    ):
        return None
    return Warned(
        RULE.name,
        f"{settings.school.name} does not use single sign-on: the column "
        f"{field.header} should not be in a mentors file and is ignored",
    )
