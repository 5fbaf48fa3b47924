"""Which headers should a file have, and when?"""

from typing import Final

from domain.eras.dated import Dated, Topic
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

_SINCE_2017 = (AUTH_IDENTIFIER, FIRST_NAME)
_SINCE_2018 = (SCHOOL_YEAR, CUMULATIVE_GPA, MAJORS, EDUCATION_LEVEL)
_DAY = "day assumed"


def _of_students(field: Field, first: str | None, source: str) -> Dated:
    caveat = _DAY if first else ""
    return _recommended(UserType.STUDENTS, field, first, source, caveat)


def _recommended(
    user_type: UserType,
    field: Field,
    first: str | None,
    source: str,
    caveat: str = "",
    *,
    last: str | None = None,
) -> Dated:
    name = f"{user_type}: {field.header}"
    return Dated(
        Topic.RECOMMENDED_HEADER, name, field.column, first, last, source, caveat
    )


SETTINGS: Final[tuple[Dated, ...]] = (
    *(_of_students(field, None, "GIT-CSV") for field in (USERNAME, EMAIL_ADDRESS)),
    _recommended(
        UserType.STUDENTS, USER_TYPE, None, "GIT-CSV", _DAY, last="2016-12-31"
    ),
    *(_of_students(field, "2017-01-01", "IMP-STU-OLD") for field in _SINCE_2017),
    *(_of_students(field, "2018-10-03", "REFGUIDE") for field in _SINCE_2018),
    *(
        _recommended(UserType.MENTORS, field, None, "SEED-MENT")
        for field in (USERNAME, EMAIL_ADDRESS, FIRST_NAME, LAST_NAME, USER_TYPE)
    ),
)
"""Headers whose absence is warned of, per type of file."""
