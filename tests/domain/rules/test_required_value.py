import pytest

from tests.domain.given import given
from tests.domain.jobs import BY_EMAIL, MENTORS
from tests.domain.people import ANN, mentor, mentor_row, row

REQUIRED = ["email_address", "username", "first_name"]
CY = mentor("cy", last_name="Elm")


@pytest.mark.parametrize("cell", ["", None], ids=["blank", "absent"])
@pytest.mark.parametrize("column", REQUIRED)
def test_a_new_student_must_have_it(column: str, cell: str | None) -> None:
    given().when(row("ann", **{column: cell})).then_rejected(
        "required-value", {column: ["can't be blank"]}, hint=f"fill in {column}"
    )


@pytest.mark.parametrize("column", ["email_address", "first_name"])
def test_a_known_student_must_repeat_it(column: str) -> None:
    given(ANN).when(row("ann", **{column: ""})).then_rejected(
        "required-value", {column: ["can't be blank"]}
    )


def test_a_known_student_must_repeat_its_username_when_looked_up_by_address() -> None:
    given(ANN, job=BY_EMAIL).when(row("ann", username="")).then_rejected(
        "required-value", {"username": ["can't be blank"]}
    )


def test_everything_that_is_blank_is_named() -> None:
    given().when(row("ann", email_address="", first_name="")).then_rejected(
        "required-value",
        {"email_address": ["can't be blank"], "first_name": ["can't be blank"]},
        hint="fill in email_address, first_name",
    )


@pytest.mark.parametrize("column", [*REQUIRED, "last_name", "user_type"])
def test_a_new_mentor_must_have_two_more(column: str) -> None:
    given(job=MENTORS).when(mentor_row("cy", **{column: ""})).then_rejected(
        "required-value", {column: ["can't be blank"]}
    )


@pytest.mark.parametrize("column", ["last_name", "user_type"])
def test_a_known_mentor_must_repeat_them(column: str) -> None:
    given(CY, job=MENTORS).when(mentor_row("cy", **{column: None})).then_rejected(
        "required-value", {column: ["can't be blank"]}
    )


def test_the_manual_alumni_file_has_no_first_name_column() -> None:
    given(ANN).when(
        row("ann", first_name=None, school_year_name="Alumni", end_date="2024-05-10")
    ).then_accepted()


def test_a_student_needs_no_last_name() -> None:
    given().when(row("ann", last_name="")).then_accepted()
