"""A required header that is absent is only warned of."""

from collections.abc import Collection

from domain.events import Warned
from domain.fields import FIELDS, Field, UserType
from domain.rule import Rule, Status

RULE = Rule(
    "recommended-header-missing",
    "A required header that is absent is warned of, and is not fatal.",
    Status.OBSERVED,
    ("IMP-STU", "UW"),
)


def recommended_header_missing(
    columns: Collection[Field], user_type: UserType, *, sso: bool
) -> Warned | None:
    """The warning that names the absent headers; mentors have an SSO of their own."""
    missing = [
        field.header
        for field in FIELDS
        if _recommended(field, user_type, sso=sso) and field not in columns
    ]
    if not missing:
        return None
    return Warned(RULE.name, f"recommended columns are missing: {', '.join(missing)}")


def _recommended(field: Field, user_type: UserType, *, sso: bool) -> bool:
    if user_type is UserType.MENTORS and field.header == "auth_identifier" and not sso:
        return False
    return field.recommended and field.belongs_to(user_type)
