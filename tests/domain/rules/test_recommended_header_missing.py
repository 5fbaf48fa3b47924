import pytest

from domain.settings import Job, School, Settings
from tests.domain.jobs import MENTORS
from tests.domain.people import STATE, WITHOUT_SSO
from tests.domain.the_file import the_file

REQUIRED_OF_STUDENTS = (
    "username",
    "email_address",
    "auth_identifier",
    "first_name",
    "school_year_name",
    "primary_education:education_level_name",
    "primary_education:cumulative_gpa",
    "primary_education:major_names",
)
REQUIRED_OF_MENTORS = (
    "username",
    "email_address",
    "auth_identifier",
    "first_name",
    "last_name",
    "user_type",
)


def warnings(
    *headers: str, school: School = STATE, job: Job | None = None
) -> list[str]:
    file = the_file(",".join(headers), settings=Settings(school, job or Job()))
    return file.warnings("recommended-header-missing")


@pytest.mark.parametrize("header", REQUIRED_OF_STUDENTS)
def test_a_required_header_that_is_absent_is_warned_of(header: str) -> None:
    others = [other for other in REQUIRED_OF_STUDENTS if other != header]
    assert warnings(*others) == [f"recommended columns are missing: {header}"]


@pytest.mark.parametrize("header", REQUIRED_OF_MENTORS)
def test_mentors_have_required_headers_of_their_own(header: str) -> None:
    others = [other for other in REQUIRED_OF_MENTORS if other != header]
    assert warnings(*others, job=MENTORS) == [
        f"recommended columns are missing: {header}"
    ]


def test_all_absent_headers_are_named_in_one_warning_and_rows_go_on() -> None:
    file = the_file("username,email_address,school_year_name", "ann,,")
    (warning,) = file.warnings("recommended-header-missing")
    assert set(
        warning.removeprefix("recommended columns are missing: ").split(", ")
    ) == {
        "auth_identifier",
        "first_name",
        "primary_education:education_level_name",
        "primary_education:cumulative_gpa",
        "primary_education:major_names",
    }
    assert file.decided() == [2]


def test_nothing_is_said_where_nothing_is_missing() -> None:
    assert warnings(*REQUIRED_OF_STUDENTS) == []
    assert warnings(*REQUIRED_OF_MENTORS, job=MENTORS) == []


def test_mentors_of_a_school_without_sso_need_no_auth_identifier() -> None:
    headers = [other for other in REQUIRED_OF_MENTORS if other != "auth_identifier"]
    assert warnings(*headers, school=WITHOUT_SSO, job=MENTORS) == []


def test_mentors_of_a_school_without_sso_need_the_other_headers() -> None:
    headers = [
        h for h in REQUIRED_OF_MENTORS if h not in {"auth_identifier", "username"}
    ]
    assert warnings(*headers, school=WITHOUT_SSO, job=MENTORS) == [
        "recommended columns are missing: username"
    ]


def test_students_of_a_school_without_sso_need_the_header_all_the_same() -> None:
    headers = [other for other in REQUIRED_OF_STUDENTS if other != "auth_identifier"]
    assert warnings(*headers, school=WITHOUT_SSO) == [
        "recommended columns are missing: auth_identifier"
    ]


def test_a_short_header_is_not_missing() -> None:
    headers = [
        h.replace("primary_education:", "primary:") for h in REQUIRED_OF_STUDENTS
    ]
    assert warnings(*headers) == []
