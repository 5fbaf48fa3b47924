"""The naive model's own list of headers, written from rulebook.md §2.1 and §3.1."""

from typing import Final, Literal

Kind = Literal["text", "date", "boolean", "gpa", "number", "list"]

_EITHER: Final[dict[str, Kind]] = {
    "username": "text",
    "email_address": "text",
    "auth_identifier": "text",
    "first_name": "text",
    "last_name": "text",
    "user_type": "text",
}
_STUDENTS: Final[dict[str, Kind]] = _EITHER | {
    "card_id": "text",
    "middle_name": "text",
    "preferred_name": "text",
    "school_year_name": "text",
    "primary_education:start_date": "date",
    "primary_education:end_date": "date",
    "primary_education:currently_attending": "boolean",
    "primary_education:education_level_name": "text",
    "primary_education:cumulative_gpa": "gpa",
    "primary_education:department_gpa": "gpa",
    "primary_education:major_names": "list",
    "primary_education:primary_major_name": "text",
    "primary_education:minor_names": "list",
    "primary_education:college_names": "list",
    "primary_education:primary_college_name": "text",
    "additional_email_addresses": "list",
    "campus_name": "text",
    "gender": "text",
    "mobile_number": "text",
    "assigned_to_email_address": "text",
    "veteran": "boolean",
    "disabled": "boolean",
    "system_label_names": "list",
}
_MENTORS: Final[dict[str, Kind]] = _EITHER | {
    "mentor_information_attributes:maximum_mentees": "number",
    "mentor_information_attributes:maximum_student_contacts_per_month": "number",
    "mentor_information_attributes:student_contact_preference": "text",
    "mentor_information_attributes:expertise_names": "list",
    "mentor_information_attributes:advice": "text",
}


def column_of(header: str) -> str:
    return "archived" if header == "disabled" else header.replace(":", "_")


def _headers(kinds: dict[str, Kind]) -> dict[str, str]:
    known = {header: column_of(header) for header in kinds}
    for header in kinds:
        if header.startswith("primary_education:"):
            short = header.replace("primary_education:", "primary:")
            known[short] = column_of(header)
            for name in (header, short):
                if name.endswith(":college_names"):
                    known[name.removesuffix("s")] = column_of(header)
    return known


HEADERS: Final = {"Students": _headers(_STUDENTS), "Mentors": _headers(_MENTORS)}
"""Per type of file: header and column."""

KINDS: Final = {column_of(h): kind for h, kind in (_STUDENTS | _MENTORS).items()}
"""What the cells of a column hold."""

REQUIRED: Final = {
    "Students": ("email_address", "username", "first_name"),
    "Mentors": ("email_address", "username", "first_name", "last_name", "user_type"),
}
