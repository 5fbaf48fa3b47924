"""Which fields does the importer know, and what is each like?

A field's number is what the ledger stores: give a new field the next one, and never
use a number again. Headers, values and their days stand in domain/eras/.
Sources: rulebook keys IMP-STU, REFGUIDE, GIT-CSV, CARTHAGE (students and alumni),
SEED-MENT, GIT-CSV, GIT-API (mentors).
"""

from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Final

from domain.events import (
    AuthIdentifierChanged,
    CardIdChanged,
    EducationChanged,
    EducationDatesSet,
    EmailChanged,
    LabelsReplaced,
    ListsReplaced,
    MentorInformationSet,
    NameChanged,
    ProfileChanged,
    SchoolYearChanged,
    UsernameChanged,
    ValuesSet,
)

CLEAR: Final = "**CLEAR**"


class UserType(StrEnum):
    """The kinds of accounts, as a file's user_type column spells them."""

    STUDENTS = "Students"
    MENTORS = "Mentors"


class Kind(Enum):
    """What the cells of a field hold."""

    TEXT = auto()
    NAME = auto()
    EMAIL = auto()
    EMAILS = auto()
    DATE = auto()
    GPA = auto()
    BOOLEAN = auto()
    WHOLE_NUMBER = auto()
    LIST = auto()


LIST_KINDS: Final = frozenset({Kind.LIST, Kind.EMAILS})


@dataclass(frozen=True, slots=True, eq=False)
class Field:
    """One field: its stored number, its header, its kind and who tells of it.

    There is one object per field, so fields compare by identity.
    """

    number: int
    header: str
    kind: Kind
    told_by: type[ValuesSet] = ProfileChanged
    students: bool = True
    mentors: bool = False
    column: str = ""

    def __post_init__(self) -> None:
        if not self.column:
            object.__setattr__(self, "column", self.header.replace(":", "_"))

    @property
    def spelling(self) -> str:
        """The field as the importer's messages spell it."""
        return self.header.replace(":", ".")

    @property
    def is_list(self) -> bool:
        """Whether cells hold several items, separated by semicolons."""
        return self.kind in LIST_KINDS

    def belongs_to(self, user_type: UserType) -> bool:
        """Whether files of this type may have the field."""
        return self.students if user_type is UserType.STUDENTS else self.mentors


def _education(
    number: int, name: str, kind: Kind, told_by: type[ValuesSet] = EducationChanged
) -> Field:
    return Field(number, f"primary_education:{name}", kind, told_by)


def _mentor(number: int, name: str, kind: Kind) -> Field:
    header = f"mentor_information_attributes:{name}"
    told_by = ListsReplaced if kind is Kind.LIST else MentorInformationSet
    return Field(number, header, kind, told_by, students=False, mentors=True)


USERNAME = Field(1, "username", Kind.TEXT, UsernameChanged, mentors=True)
EMAIL_ADDRESS = Field(2, "email_address", Kind.EMAIL, EmailChanged, mentors=True)
AUTH_IDENTIFIER = Field(
    3,
    "auth_identifier",
    Kind.TEXT,
    AuthIdentifierChanged,
    mentors=True,
)
CARD_ID = Field(4, "card_id", Kind.TEXT, CardIdChanged)
FIRST_NAME = Field(5, "first_name", Kind.NAME, NameChanged, mentors=True)
MIDDLE_NAME = Field(6, "middle_name", Kind.NAME, NameChanged)
LAST_NAME = Field(7, "last_name", Kind.NAME, NameChanged, mentors=True)
PREFERRED_NAME = Field(8, "preferred_name", Kind.NAME, NameChanged)
SCHOOL_YEAR = Field(9, "school_year_name", Kind.TEXT, SchoolYearChanged)
START_DATE = _education(10, "start_date", Kind.DATE, EducationDatesSet)
END_DATE = _education(11, "end_date", Kind.DATE, EducationDatesSet)
CURRENTLY_ATTENDING = _education(
    12, "currently_attending", Kind.BOOLEAN, EducationDatesSet
)
EDUCATION_LEVEL = _education(13, "education_level_name", Kind.TEXT)
CUMULATIVE_GPA = _education(14, "cumulative_gpa", Kind.GPA)
DEPARTMENT_GPA = _education(15, "department_gpa", Kind.GPA)
MAJORS = _education(16, "major_names", Kind.LIST, ListsReplaced)
PRIMARY_MAJOR = _education(17, "primary_major_name", Kind.TEXT)
MINORS = _education(18, "minor_names", Kind.LIST, ListsReplaced)
COLLEGES = _education(19, "college_names", Kind.LIST, ListsReplaced)
PRIMARY_COLLEGE = _education(20, "primary_college_name", Kind.TEXT)
ADDITIONAL_EMAILS = Field(21, "additional_email_addresses", Kind.EMAILS, ListsReplaced)
ADVISER = Field(26, "assigned_to_email_address", Kind.EMAIL)
MOBILE_NUMBER = Field(25, "mobile_number", Kind.TEXT)
OVERRIDE_DISABLED = Field(45, "override_disabled_field", Kind.BOOLEAN)
DISABLED = Field(33, "disabled", Kind.BOOLEAN, column="archived")
LABELS = Field(34, "system_label_names", Kind.LIST, LabelsReplaced)
USER_TYPE = Field(35, "user_type", Kind.TEXT, mentors=True)
MAXIMUM_MENTEES = _mentor(36, "maximum_mentees", Kind.WHOLE_NUMBER)
CONTACT_PREFERENCE = _mentor(37, "student_contact_preference", Kind.TEXT)
MAXIMUM_CONTACTS = _mentor(39, "maximum_student_contacts_per_month", Kind.WHOLE_NUMBER)

FIELDS: Final[tuple[Field, ...]] = (
    USERNAME,
    EMAIL_ADDRESS,
    AUTH_IDENTIFIER,
    CARD_ID,
    FIRST_NAME,
    MIDDLE_NAME,
    LAST_NAME,
    PREFERRED_NAME,
    SCHOOL_YEAR,
    START_DATE,
    END_DATE,
    CURRENTLY_ATTENDING,
    EDUCATION_LEVEL,
    CUMULATIVE_GPA,
    DEPARTMENT_GPA,
    MAJORS,
    PRIMARY_MAJOR,
    MINORS,
    COLLEGES,
    PRIMARY_COLLEGE,
    ADDITIONAL_EMAILS,
    Field(22, "campus_name", Kind.TEXT),
    Field(23, "ethnicity", Kind.TEXT),
    Field(24, "gender", Kind.TEXT),
    MOBILE_NUMBER,
    ADVISER,
    Field(27, "hometown_location_attributes:name", Kind.TEXT),
    Field(28, "work_study_eligible", Kind.BOOLEAN),
    Field(29, "athlete", Kind.BOOLEAN),
    Field(30, "first_generation", Kind.BOOLEAN),
    Field(31, "veteran", Kind.BOOLEAN),
    Field(32, "eu_gdpr_subject", Kind.BOOLEAN),
    Field(42, "opt_cpt_eligible", Kind.BOOLEAN),
    Field(44, "work_authorization_name", Kind.TEXT),
    Field(46, "bio", Kind.TEXT),
    Field(47, "skill_names", Kind.LIST, ListsReplaced),
    Field(48, "external_link_urls", Kind.LIST, ListsReplaced),
    Field(49, "recommended_authentication", Kind.TEXT),
    Field(50, "profile_review_status", Kind.TEXT),
    Field(51, "document_review_status", Kind.TEXT),
    Field(52, "is_public", Kind.BOOLEAN),
    Field(53, "time_zone", Kind.TEXT),
    OVERRIDE_DISABLED,
    LABELS,
    MAXIMUM_MENTEES,
    CONTACT_PREFERENCE,
    _mentor(38, "expertise_names", Kind.LIST),
    MAXIMUM_CONTACTS,
    _mentor(40, "industry_name", Kind.TEXT),
    _mentor(41, "advice", Kind.TEXT),
    _mentor(43, "hobbies", Kind.TEXT),
    DISABLED,
    USER_TYPE,
)
"""Every field, in the order in which people read an account."""

BY_COLUMN: Final = {field.column: field for field in FIELDS}
BY_NUMBER: Final = {field.number: field for field in FIELDS}
STORED: Final = tuple(f for f in FIELDS if f not in (DISABLED, USER_TYPE))
"""The fields whose values an account keeps; the other two say what the account is."""

NAMES: Final = (FIRST_NAME, MIDDLE_NAME, LAST_NAME, PREFERRED_NAME)
BOOLEANS: Final = tuple(field for field in FIELDS if field.kind is Kind.BOOLEAN)

IDENTIFIERS: Final = (EMAIL_ADDRESS, USERNAME, CARD_ID, AUTH_IDENTIFIER)
"""The fields that no two accounts of a school may share."""
