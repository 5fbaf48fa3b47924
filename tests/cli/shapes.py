"""Which keys do the JSON answers have, and of which type is each?

``None`` in a type stands for null. Keys may be added, never changed.
"""

from types import NoneType, UnionType
from typing import Any, get_args, get_origin

Shape = dict[str, Any]

IMPORT: Shape = {
    "import": int,
    "file": str,
    "at": str,
    "school": str,
    "rows": int,
    "created": int,
    "updated": int,
    "unchanged": int,
    "skipped": int,
    "rejected": int,
    "held": bool,
}
PLANNED: Shape = IMPORT | {"import": None, "passed_over": bool, "rows_detail": list}
ROW: Shape = {
    "row": int,
    "username": str,
    "outcome": str,
    "rule": str | None,
    "message": dict[str, list[str]] | None,
    "hint": str | None,
}
SCHOOL: Shape = {"name": str, "domains": list, "sso": bool}
CHANGE: Shape = {
    "account": str,
    "field": str,
    "import": int,
    "row": int,
    "rule": str | None,
    "moment": str,
}

_TEXT = str | None
_BOOLEAN = bool | None
_LIST = list[str] | None
_EDUCATION: Shape = {
    "education_level_name": _TEXT,
    "cumulative_gpa": float | None,
    "department_gpa": float | None,
    "primary_major_name": _TEXT,
    "major_names": _LIST,
    "minor_names": _LIST,
    "college_names": _LIST,
    "primary_college_name": _TEXT,
    "start_date": _TEXT,
    "end_date": _TEXT,
    "currently_attending": _BOOLEAN,
}
_MENTOR: Shape = {
    "maximum_mentees": int | None,
    "student_contact_preference": _TEXT,
    "expertise_names": _LIST,
    "maximum_student_contacts_per_month": int | None,
    "industry_name": _TEXT,
    "advice": _TEXT,
    "hobbies": _TEXT,
}
ACCOUNT: Shape = {
    "account": str,
    "school": str,
    "user_type": str,
    "username": str,
    "email_address": str,
    "first_name": str,
    "auth_identifier": _TEXT,
    "card_id": _TEXT,
    "middle_name": _TEXT,
    "last_name": _TEXT,
    "preferred_name": _TEXT,
    "school_year_name": _TEXT,
    **{f"primary_education_{name}": type_ for name, type_ in _EDUCATION.items()},
    "additional_email_addresses": _LIST,
    "campus_name": _TEXT,
    "opt_cpt_eligible": _BOOLEAN,
    "ethnicity": _TEXT,
    "gender": _TEXT,
    "archived": bool,
    "work_study_eligible": _BOOLEAN,
    "system_label_names": _LIST,
    "mobile_number": _TEXT,
    "assigned_to_email_address": _TEXT,
    "athlete": _BOOLEAN,
    "first_generation": _BOOLEAN,
    "veteran": _BOOLEAN,
    "eu_gdpr_subject": _BOOLEAN,
    "hometown_location_attributes_name": _TEXT,
    **{
        f"mentor_information_attributes_{name}": type_
        for name, type_ in _MENTOR.items()
    },
    "can_use_sso": bool,
    "can_use_password": bool,
}


def misshapen(found: dict[str, Any], shape: Shape) -> list[str]:
    """The keys that are not there, or of another type; whole GPAs are numbers too."""
    return [
        f"{key}: {found.get(key, 'absent')!r}"
        for key, type_ in shape.items()
        if key not in found or not _is(found[key], type_)
    ]


def _is(value: Any, type_: Any) -> bool:
    types = get_args(type_) if isinstance(type_, UnionType) else (type_,)
    known = {NoneType if each is None else get_origin(each) or each for each in types}
    return type(value) in (known | {int} if float in known else known)
