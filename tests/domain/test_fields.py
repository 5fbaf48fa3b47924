from collections import Counter

import pytest

from domain.fields import BY_COLUMN, BY_NUMBER, FIELDS, STORED, Field, Kind, UserType
from domain.rulebook import CURRENT

STUDENTS = {
    "email_address": 2,
    "username": 1,
    "auth_identifier": 3,
    "first_name": 5,
    "middle_name": 6,
    "last_name": 7,
    "preferred_name": 8,
    "school_year_name": 9,
    "primary_education:cumulative_gpa": 14,
    "primary_education:department_gpa": 15,
    "primary_education:major_names": 16,
    "primary_education:primary_major_name": 17,
    "primary_education:minor_names": 18,
    "primary_education:college_names": 19,
    "primary_education:primary_college_name": 20,
    "primary_education:education_level_name": 13,
    "primary_education:start_date": 10,
    "primary_education:end_date": 11,
    "primary_education:currently_attending": 12,
    "additional_email_addresses": 21,
    "card_id": 4,
    "campus_name": 22,
    "ethnicity": 23,
    "gender": 24,
    "work_study_eligible": 28,
    "disabled": 33,
    "system_label_names": 34,
    "mobile_number": 25,
    "assigned_to_email_address": 26,
    "hometown_location_attributes:name": 27,
    "athlete": 29,
    "first_generation": 30,
    "veteran": 31,
    "eu_gdpr_subject": 32,
}
MENTORS = {
    "last_name": 7,
    "first_name": 5,
    "email_address": 2,
    "username": 1,
    "auth_identifier": 3,
    "user_type": 35,
    "mentor_information_attributes:maximum_mentees": 36,
    "mentor_information_attributes:student_contact_preference": 37,
    "mentor_information_attributes:expertise_names": 38,
    "mentor_information_attributes:maximum_student_contacts_per_month": 39,
    "mentor_information_attributes:industry_name": 40,
    "mentor_information_attributes:advice": 41,
    "mentor_information_attributes:hobbies": 43,
}
SENT_BY_REAL_FEEDS = {
    "user_type": 35,
    "opt_cpt_eligible": 42,
}
OF_OTHER_DAYS = {
    "work_authorization_name": 44,
    "override_disabled_field": 45,
    "bio": 46,
    "skill_names": 47,
    "external_link_urls": 48,
    "recommended_authentication": 49,
    "profile_review_status": 50,
    "document_review_status": 51,
    "is_public": 52,
    "time_zone": 53,
}
KNOWN_TO_STUDENTS = CURRENT.headers[UserType.STUDENTS]
KNOWN_TO_MENTORS = CURRENT.headers[UserType.MENTORS]


@pytest.mark.parametrize("header", [*STUDENTS, *SENT_BY_REAL_FEEDS])
def test_every_header_of_students_is_known(header: str) -> None:
    assert KNOWN_TO_STUDENTS[header].header == header


@pytest.mark.parametrize("header", MENTORS)
def test_every_header_of_mentors_is_known(header: str) -> None:
    assert KNOWN_TO_MENTORS[header].header == header


def test_a_field_keeps_its_number_for_ever() -> None:
    numbers = {**STUDENTS, **MENTORS, **SENT_BY_REAL_FEEDS, **OF_OTHER_DAYS}
    known = {field.header: field.number for field in FIELDS}
    assert {header: known[header] for header in numbers} == numbers


@pytest.mark.parametrize(
    ("header", "meant"),
    [
        ("primary:cumulative_gpa", "primary_education:cumulative_gpa"),
        ("primary:end_date", "primary_education:end_date"),
        ("primary_education:college_name", "primary_education:college_names"),
        ("primary:college_name", "primary_education:college_names"),
    ],
)
def test_short_and_former_headers_mean_the_same_field(header: str, meant: str) -> None:
    assert KNOWN_TO_STUDENTS[header].header == meant


@pytest.mark.parametrize("header", ["Username", "email", "custom_attributes", ""])
def test_other_headers_are_not_known(header: str) -> None:
    assert header not in KNOWN_TO_STUDENTS


def test_students_and_mentors_do_not_share_what_is_only_theirs() -> None:
    assert "mentor_information_attributes:advice" not in KNOWN_TO_STUDENTS
    assert "card_id" not in KNOWN_TO_MENTORS


@pytest.mark.parametrize("header", OF_OTHER_DAYS)
def test_a_header_of_other_days_is_not_known_today(header: str) -> None:
    assert header not in KNOWN_TO_STUDENTS


def test_numbers_columns_and_headers_are_unique() -> None:
    assert len(BY_NUMBER) == len(BY_COLUMN) == len(FIELDS)
    headers = Counter(field.header for field in FIELDS)
    assert [header for header, times in headers.items() if times > 1] == []


def test_a_column_is_the_header_with_underscores_but_for_archived() -> None:
    columns = {field.header: field.column for field in FIELDS}
    assert columns.pop("disabled") == "archived"
    assert columns == {header: header.replace(":", "_") for header in columns}


def test_messages_spell_a_field_with_a_dot() -> None:
    assert BY_COLUMN["primary_education_end_date"].spelling == (
        "primary_education.end_date"
    )


def test_an_account_keeps_the_values_of_all_fields_but_two() -> None:
    assert {f.header for f in FIELDS} - {f.header for f in STORED} == {
        "disabled",
        "user_type",
    }


@pytest.mark.parametrize(
    ("kind", "headers"),
    [
        (
            Kind.BOOLEAN,
            {
                "primary_education:currently_attending",
                "work_study_eligible",
                "disabled",
                "athlete",
                "first_generation",
                "veteran",
                "eu_gdpr_subject",
                "opt_cpt_eligible",
                "override_disabled_field",
                "is_public",
            },
        ),
        (Kind.DATE, {"primary_education:start_date", "primary_education:end_date"}),
        (
            Kind.GPA,
            {"primary_education:cumulative_gpa", "primary_education:department_gpa"},
        ),
        (
            Kind.LIST,
            {
                "primary_education:major_names",
                "primary_education:minor_names",
                "primary_education:college_names",
                "system_label_names",
                "mentor_information_attributes:expertise_names",
                "skill_names",
                "external_link_urls",
            },
        ),
        (Kind.EMAILS, {"additional_email_addresses"}),
    ],
)
def test_fields_of_a_kind_are_these(kind: Kind, headers: set[str]) -> None:
    assert {field.header for field in FIELDS if field.kind is kind} == headers


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.header)
def test_every_field_belongs_to_somebody(field: Field) -> None:
    assert any(map(field.belongs_to, UserType))
