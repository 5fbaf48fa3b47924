"""A setting of the importer, and the days on which it was in force."""

from enum import StrEnum
from typing import Final

from domain.unchanging import unchanging

ERAS: Final = {
    "2014-07": "2014-07-01",
    "2015-09": "2015-09-10",
    "2016-01": "2016-01-01",
    "2018-10": "2018-10-03",
    "2021-09": "2021-09-01",
}
"""Every era and its first day, which is what naming the era means."""


class Topic(StrEnum):
    """What a setting is about."""

    HEADER = "header"
    RECOMMENDED_HEADER = "recommended header"
    SCHOOL_YEAR = "school_year_name"
    EDUCATION_LEVEL = "education_level_name"
    CONTACT_PREFERENCE = "student_contact_preference"
    SENSITIVE = "sensitive field"
    DATE_FORM = "date format"
    MOBILE_FORM = "mobile_number"
    LIMIT = "limit"
    GATE = "gate"
    RULE = "rule"


@unchanging
class Dated:
    """A setting, what it stands for, and its first and last day (yyyy-mm-dd).

    None: it was there when the first sources begin, or still is. ``caveat`` says what
    about it was assumed or inferred.
    """

    topic: Topic
    name: str
    means: str = ""
    first: str | None = None
    last: str | None = None
    source: str = ""
    caveat: str = ""

    def in_force_on(self, day: str) -> bool:
        """Whether the setting counts on a day."""
        return (self.first or "") <= day and (self.last is None or day <= self.last)


def era_on(day: str) -> str:
    """The era in which a day lies; days before the first one count as the first's."""
    begun = [name for name, first in ERAS.items() if first <= day]
    return begun[-1] if begun else next(iter(ERAS))
