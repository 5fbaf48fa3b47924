"""Which headers, values and limits are in force?

A rulebook is data. One is in force today; each dated change of the importer becomes
another one here.
"""

from dataclasses import dataclass
from functools import cached_property

from domain.fields import FIELDS, Field, UserType


@dataclass(frozen=True)
class Rulebook:
    """The importer's settings in one era (sources: IMP-STU, ERR, CSVRULES)."""

    name: str
    school_years: frozenset[str]
    education_levels: frozenset[str]
    contact_preferences: frozenset[str]
    sensitive: frozenset[str]
    largest_file: int
    most_rows: int
    longest_name: int
    longest_list_item: int

    @cached_property
    def headers(self) -> dict[UserType, dict[str, Field]]:
        """Per type of file: every header that is understood, and its field."""
        return {
            user_type: {
                header: field
                for field in FIELDS
                if field.belongs_to(user_type)
                for header in (field.header, *field.aliases)
            }
            for user_type in UserType
        }


CURRENT = Rulebook(
    name="2021-09",
    school_years=frozenset(
        {
            "Freshman",
            "Sophomore",
            "Junior",
            "Senior",
            "First Year Community / Technical College",
            "Second Year Community / Technical College",
            "Certificate Program",
            "Masters",
            "Masters of Business Administration",
            "Accelerated Masters",
            "Doctorate",
            "Postdoctoral Studies",
            "Alumni",
        }
    ),
    education_levels=frozenset(
        {
            "Associates",
            "Certificate",
            "Advanced Certificate",
            "Bachelors",
            "Masters",
            "Doctorate",
            "Postdoctoral Studies",
            "Non-Degree Seeking",
            "Technical Diploma",
        }
    ),
    contact_preferences=frozenset({"allowed", "not allowed", "not_allowed"}),
    sensitive=frozenset({"username", "auth_identifier"}),
    largest_file=50_000_000,
    most_rows=199_999,
    longest_name=50,
    longest_list_item=255,
)
