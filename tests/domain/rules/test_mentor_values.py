import pytest

from domain.events import MentorInformationSet, Ruled, Value
from tests.domain.given import given
from tests.domain.jobs import MENTORS
from tests.domain.people import ANN, mentor, mentor_row, row, values

CY = mentor("cy", last_name="Elm")
UNLISTED = "is not included in the list"
PREFIX = "mentor_information_attributes"


@pytest.mark.parametrize(
    ("name", "cell", "field", "text"),
    [
        ("user_type", "mentors", "user_type", UNLISTED),
        ("user_type", "Mentor", "user_type", UNLISTED),
        (
            "student_contact_preference",
            "anonymous",
            f"{PREFIX}.student_contact_preference",
            UNLISTED,
        ),
        (
            "student_contact_preference",
            "Allowed",
            f"{PREFIX}.student_contact_preference",
            UNLISTED,
        ),
        ("maximum_mentees", "a few", f"{PREFIX}.maximum_mentees", "is not a number"),
        ("maximum_mentees", "2.5", f"{PREFIX}.maximum_mentees", "is not a number"),
        (
            "maximum_student_contacts_per_month",
            "-1",
            f"{PREFIX}.maximum_student_contacts_per_month",
            "is not a number",
        ),
    ],
)
def test_a_wrong_value_is_rejected(name: str, cell: str, field: str, text: str) -> None:
    given(CY, job=MENTORS).when(mentor_row("cy", **{name: cell})).then_rejected(
        "mentor-values", {field: [text]}
    )


def test_all_wrong_values_of_a_row_are_named() -> None:
    given(job=MENTORS).when(
        mentor_row("cy", user_type="mentors", maximum_mentees="many")
    ).then_rejected(
        "mentor-values",
        {"user_type": [UNLISTED], f"{PREFIX}.maximum_mentees": ["is not a number"]},
        hint="always Mentors",
    )


@pytest.mark.parametrize(
    ("name", "cell", "value"),
    [
        ("student_contact_preference", "allowed", "allowed"),
        ("student_contact_preference", "not allowed", "not allowed"),
        ("student_contact_preference", "not_allowed", "not_allowed"),
        ("maximum_mentees", "5", 5),
        ("maximum_mentees", "0", 0),
        ("maximum_student_contacts_per_month", "12", 12),
        ("industry_name", "Underwater Basketry", "Underwater Basketry"),
    ],
)
def test_a_right_value_is_set(name: str, cell: str, value: Value) -> None:
    given(CY, job=MENTORS).when(mentor_row("cy", **{name: cell})).then_updated(
        Ruled(MentorInformationSet(values(**{name: value})), "identifier-column")
    )


def test_a_students_file_is_not_asked() -> None:
    given(ANN).when(row("ann", user_type="Students")).then_nothing_happens()
