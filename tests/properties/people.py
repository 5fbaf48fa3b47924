"""Who the random histories are about, and what their cells may hold."""

from collections.abc import Mapping
from typing import Final

PEOPLE: Final = ("ann", "bob", "cy", "dee", "eve", "fay", "gil", "0012")

REQUIRED: Final = {
    "Students": ("username", "email_address", "first_name"),
    "Mentors": ("username", "email_address", "first_name", "last_name", "user_type"),
}
Pools = Mapping[str, tuple[str, ...]]

_EITHER: Final[Pools] = {
    "username": ("ann", "bob", "cy", "Ann", " bob ", "0013"),
    "email_address": (
        *("ann@state.example.edu", "BOB@state.example.edu", "cy@tech.example"),
        *("ann@post.example", "Bob@post.example", "cy@post.example", "cy@other.edu"),
    ),
    "auth_identifier": ("ann!", "bob!", "a1"),
    "first_name": ("Ann", "Bob"),
    "last_name": ("Lee", "Oh"),
}
_NAMES: Final = ("Art", "Biology; Art ;;", "Chemistry", ";")
_BOOLEANS: Final = ("TRUE", "FALSE", "true", "False")
_DATES: Final = ("2018-09-01", "2019-05-31", "2019-08-26T08:00:00", "2020-05-31")
_MENTOR: Final = "mentor_information_attributes"

GOOD: Final[Mapping[str, Pools]] = {
    "Students": {
        **_EITHER,
        "card_id": ("C-ann", "C-bob", "c1"),
        "middle_name": ("May", "Mo"),
        "school_year_name": ("Senior", "Alumni", "Masters"),
        "primary_education:start_date": _DATES,
        "primary:end_date": (*_DATES, "09/01/2019"),
        "primary_education:currently_attending": _BOOLEANS,
        "primary_education:education_level_name": ("Bachelors", "Masters"),
        "primary_education:cumulative_gpa": ("3.5", "4", "0.0", "2.25"),
        "primary_education:major_names": _NAMES,
        "primary_education:primary_major_name": ("Art", "Biology"),
        "primary:minor_names": _NAMES,
        "primary_education:college_name": ("Arts and Letters", "Engineering;Law"),
        "additional_email_addresses": ("ann@post.example;bob@post.example",),
        "gender": ("Female", "Male"),
        "mobile_number": ("5551234567", "+15551234567"),
        "assigned_to_email_address": ("dee@state.example.edu",),
        "veteran": _BOOLEANS,
        "disabled": ("TRUE", "FALSE"),
        "system_label_names": ("honors", "honors; band", "band"),
        "user_type": ("Students",),
    },
    "Mentors": {
        **_EITHER,
        f"{_MENTOR}:maximum_mentees": ("5", "050"),
        f"{_MENTOR}:student_contact_preference": ("allowed", "not allowed"),
        f"{_MENTOR}:expertise_names": ("Law", "Law;Tax"),
        f"{_MENTOR}:advice": ("Ask.", "Ask, and ask again."),
        "user_type": ("Mentors",),
    },
}
"""Per type of file and header: what a school may well send."""

WRONG: Final[Pools] = {
    "email_address": ("ann@post", "ann post.example", "@post.example"),
    "first_name": ("Ann" * 17, "B0b"),
    "last_name": ("Lee 3rd",),
    "user_type": ("Students", "Mentors", "Career Services", "mentors"),
    "middle_name": ("M4y",),
    "school_year_name": ("senior",),
    "primary_education:start_date": ("09/01/2019", "2019-02-30"),
    "primary:end_date": ("2019-8-26", "20190901", "0000-01-01"),
    "primary_education:currently_attending": ("yes",),
    "primary_education:education_level_name": ("B.A.",),
    "primary_education:cumulative_gpa": ("4.01", "-1", "3.505", "A"),
    "primary_education:major_names": ("A" * 256,),
    "primary:minor_names": ("Art;" + "A" * 256,),
    "additional_email_addresses": ("ann@post.example;ann",),
    "mobile_number": ("555-1234",),
    "assigned_to_email_address": ("dee",),
    "veteran": ("1",),
    "disabled": ("no",),
    f"{_MENTOR}:maximum_mentees": ("five", "-1"),
    f"{_MENTOR}:student_contact_preference": ("Allowed",),
}
"""Per header: what is rejected, at least where the column can be wrong at all."""

_USUAL: Final = {
    "last_name": "Lee",
    "school_year_name": "Senior",
    "primary_education:start_date": "2018-09-01",
    "primary:end_date": "2019-05-31",
    "primary_education:cumulative_gpa": "3.5",
    "primary_education:major_names": "Art; Biology",
    "primary_education:primary_major_name": "Art",
}


def usual_row(name: str, school: str, user_type: str) -> dict[str, str]:
    """The row that the school usually sends of a person; Cy keeps a private address."""
    domain = "state.example.edu" if school == "state" else "tech.example"
    domain = "post.example" if name == "cy" else domain
    return {
        **_USUAL,
        "username": name,
        "email_address": f"{name}@{domain}",
        "auth_identifier": f"{name}!",
        "card_id": f"C-{name}",
        "first_name": name.capitalize() if name.isalpha() else "Ann",
        "user_type": user_type if user_type == "Mentors" else "",
    }
