"""Which header names which field, and when was it understood?"""

from typing import Final

from domain.eras.dated import Dated, Topic
from domain.fields import (
    BY_COLUMN,
    CARD_ID,
    COLLEGES,
    CUMULATIVE_GPA,
    CURRENTLY_ATTENDING,
    DEPARTMENT_GPA,
    EDUCATION_LEVEL,
    END_DATE,
    FIELDS,
    MAJORS,
    MINORS,
    OVERRIDE_DISABLED,
    PRIMARY_COLLEGE,
    START_DATE,
    Field,
)

_NESTED: Final = "primary_education:"
_NESTED_SINCE: Final = "2015-09-10"
_FLAT_UNTIL: Final = "2016-05-19"
_SHORT_SINCE: Final = "2018-10-03"

_FLAT: Final = {
    "major_names": MAJORS,
    "minor_names": MINORS,
    "cumulative_gpa": CUMULATIVE_GPA,
    "department_gpa": DEPARTMENT_GPA,
    "education_level_name": EDUCATION_LEVEL,
    "education_start_date": START_DATE,
    "education_end_date": END_DATE,
    "education_currently_attending": CURRENTLY_ATTENDING,
    "primary_college_name": PRIMARY_COLLEGE,
}
_PROFILE = ("bio", "skill_names", "external_link_urls", "is_public", "time_zone")
_REVIEWS = ("profile_review_status", "document_review_status")
_LATER: Final = {
    "additional_email_addresses": ("2021-09-01", "ADDEMAIL", ""),
    "eu_gdpr_subject": ("2018-05-25", "GDPR", "day inferred"),
    "opt_cpt_eligible": ("2016-11-21", "GIT-CSV", "still understood: observed"),
    "hometown_location_attributes:name": ("2016-12-22", "IMP-STU", "day assumed"),
}
_GONE: Final = {
    "work_authorization_name": (None, "2017-12-31", "last day assumed"),
    OVERRIDE_DISABLED.header: ("2015-04-07", "2016-05-31", "last day assumed"),
    "recommended_authentication": ("2016-02-01", "2016-12-31", "days assumed"),
    **dict.fromkeys(_PROFILE, (None, "2016-12-31", "last day assumed")),
    **dict.fromkeys(_REVIEWS, ("2015-07-01", "2016-12-31", "days assumed")),
}


def _header(
    field: Field,
    name: str = "",
    first: str | None = None,
    last: str | None = None,
    source: str = "GIT-CSV",
    caveat: str = "",
) -> Dated:
    header = name or field.header
    return Dated(Topic.HEADER, header, field.column, first, last, source, caveat)


def _lasting(field: Field) -> Dated:
    if field.header in _LATER:
        first, source, caveat = _LATER[field.header]
        return _header(field, first=first, source=source, caveat=caveat)
    if field.header in _GONE:
        began, last, caveat = _GONE[field.header]
        return _header(field, first=began, last=last, caveat=caveat)
    if field is COLLEGES:
        return _header(field, first="2023-08-22", source="UW")
    if field is CARD_ID:
        return _header(field, first="2015-05-06")
    if field.header.startswith(_NESTED):
        return _header(field, first=_NESTED_SINCE)
    return _header(field, source="IMP-STU" if field.students else "SEED-MENT")


def _short(field: Field, header: str, first: str = _SHORT_SINCE) -> Dated:
    name = header.replace(_NESTED, "primary:")
    inferred = (
        "" if field is CUMULATIVE_GPA else "; inferred from primary:cumulative_gpa"
    )
    caveat = f"first day assumed{inferred}"
    return _header(field, name, first, source="REFGUIDE", caveat=caveat)


_CARD = "card_identifier"
_SINGULAR = f"{_NESTED}college_name"

SETTINGS: Final[tuple[Dated, ...]] = (
    *(_lasting(field) for field in FIELDS),
    _header(COLLEGES, _SINGULAR, _NESTED_SINCE, caveat="still understood: observed"),
    _header(CARD_ID, _CARD, "2015-03-01", "2015-05-05", caveat="first day assumed"),
    _header(CARD_ID, _CARD, "2015-07-01", "2015-09-09", caveat="days assumed"),
    *(_header(field, name, last=_FLAT_UNTIL) for name, field in _FLAT.items()),
    *(
        _short(field, field.header)
        for field in FIELDS
        if field.header.startswith(_NESTED) and field is not COLLEGES
    ),
    _short(COLLEGES, _SINGULAR),
    _short(COLLEGES, COLLEGES.header, "2023-08-22"),
)
"""Every header, the column of its field, and its days."""


def understood(header: str) -> Field | None:
    """The field that the header named at any time, for lists from other sources."""
    for setting in SETTINGS:
        if setting.name == header:
            return BY_COLUMN[setting.means]
    return None
