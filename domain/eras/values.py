"""Which values could a listed field take, and when?"""

from typing import Final

from domain.eras.dated import Dated, Topic

_LISTED_SINCE = "2015-09-03"
_RENAMED_UNTIL = "2016-08-25"
_BEFORE_THE_LIST = "2015-09-02"
_TWO_SENSITIVE = "2018-10-03"
_CURRENT = "2021-09-01"
_DAY = "day assumed"


def _value(
    topic: Topic,
    name: str,
    first: str | None = None,
    last: str | None = None,
    source: str = "GIT-REF",
    caveat: str = "",
) -> Dated:
    return Dated(topic, name, name, first, last, source, caveat)


def _renamed(topic: Topic, name: str, means: str) -> Dated:
    """A former value that was taken for another one for a year."""
    return Dated(topic, name, means, _LISTED_SINCE, _RENAMED_UNTIL, "GIT-REF")


_YEAR = Topic.SCHOOL_YEAR
_LEVEL = Topic.EDUCATION_LEVEL

_SCHOOL_YEARS = (
    *(
        _value(_YEAR, name)
        for name in ("Freshman", "Sophomore", "Junior", "Senior", "Alumni")
    ),
    _value(_YEAR, "Graduate", last=_BEFORE_THE_LIST),
    _value(_YEAR, "Post Graduate", last=_BEFORE_THE_LIST),
    _renamed(_YEAR, "Graduate", "Masters"),
    _renamed(_YEAR, "Post Graduate", "Doctorate"),
    _value(_YEAR, "Masters", _LISTED_SINCE),
    _value(_YEAR, "Doctorate", _LISTED_SINCE),
    _value(_YEAR, "Postdoctoral Studies", _LISTED_SINCE, caveat=_DAY),
    *(
        _value(_YEAR, name, _TWO_SENSITIVE, source="REFGUIDE", caveat=_DAY)
        for name in ("Masters of Business Administration", "Accelerated Masters")
    ),
    *(
        _value(_YEAR, name, _CURRENT, source="IMP-STU", caveat=_DAY)
        for name in (
            "First Year Community / Technical College",
            "Second Year Community / Technical College",
            "Certificate Program",
        )
    ),
)
_LEVELS = (
    *(
        _value(_LEVEL, name, last=_BEFORE_THE_LIST)
        for name in ("Undergraduate", "Graduate", "Postgraduate")
    ),
    _renamed(_LEVEL, "Postgraduate", "Doctorate"),
    _value(
        _LEVEL, "High School", _LISTED_SINCE, "2018-10-02", caveat="last day assumed"
    ),
    *(
        _value(_LEVEL, name, _LISTED_SINCE)
        for name in (
            "Associates",
            "Certificate",
            "Advanced Certificate",
            "Bachelors",
            "Masters",
            "Doctorate",
            "Postdoctoral Studies",
        )
    ),
    _value(_LEVEL, "Non-Degree Seeking", _TWO_SENSITIVE, source="NONDEG", caveat=_DAY),
    _value(_LEVEL, "Technical Diploma", _CURRENT, source="IMP-STU", caveat=_DAY),
)
_PREFERENCES = (
    _value(Topic.CONTACT_PREFERENCE, "allowed", source="SEED-MENT"),
    _value(Topic.CONTACT_PREFERENCE, "not allowed", source="SEED-MENT"),
    _value(Topic.CONTACT_PREFERENCE, "not_allowed", source="GIT-CSV"),
    _value(Topic.CONTACT_PREFERENCE, "anonymous", last="2016-02-15", source="GIT-CSV"),
)

SETTINGS: Final[tuple[Dated, ...]] = (*_SCHOOL_YEARS, *_LEVELS, *_PREFERENCES)
"""Every listed value, what it is stored as, and its days."""
