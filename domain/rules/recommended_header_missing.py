"""A required header that is absent is only warned of."""

from collections.abc import Collection

from domain.events import Warned
from domain.fields import (
    AUTH_IDENTIFIER,
    CUMULATIVE_GPA,
    EDUCATION_LEVEL,
    EMAIL_ADDRESS,
    FIRST_NAME,
    LAST_NAME,
    MAJORS,
    SCHOOL_YEAR,
    USER_TYPE,
    USERNAME,
    Field,
    UserType,
)
from domain.rule import Rule, Status

RULE = Rule(
    "recommended-header-missing",
    "A required header that is absent is warned of, and is not fatal.",
    Status.OBSERVED,
    ("IMP-STU", "UW"),
)

_RECOMMENDED: dict[UserType, tuple[Field, ...]] = {
    UserType.STUDENTS: (
        USERNAME,
        EMAIL_ADDRESS,
        AUTH_IDENTIFIER,
        FIRST_NAME,
        SCHOOL_YEAR,
        CUMULATIVE_GPA,
        MAJORS,
        EDUCATION_LEVEL,
    ),
    UserType.MENTORS: (USERNAME, EMAIL_ADDRESS, FIRST_NAME, LAST_NAME, USER_TYPE),
}


def recommended_header_missing(
    columns: Collection[Field], user_type: UserType, *, sso: bool
) -> Warned | None:
    """The warning that names the absent headers."""
    recommended = _RECOMMENDED[user_type]
    if user_type is UserType.MENTORS and sso:
        recommended += (AUTH_IDENTIFIER,)
    missing = [field.header for field in recommended if field not in columns]
    if not missing:
        return None
    return Warned(RULE.name, f"recommended columns are missing: {', '.join(missing)}")
