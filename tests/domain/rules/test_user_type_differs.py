import pytest

from tests.domain.given import given
from tests.domain.jobs import BY_EMAIL, MENTORS
from tests.domain.people import ANN, mentor, mentor_row, row

CY = mentor("cy", last_name="Elm")
WRONG = {"user_type": ["is invalid"]}


def test_a_students_row_that_meets_a_mentor_is_rejected() -> None:
    given(CY).when(row("cy")).then_rejected(
        "user-type-differs",
        WRONG,
        hint="cy is an account of Mentors, and this is a Students file",
    )


def test_so_it_is_when_the_mentor_is_found_by_address() -> None:
    given(CY, job=BY_EMAIL).when(row("cy")).then_rejected("user-type-differs", WRONG)


def test_a_mentors_row_that_meets_a_student_is_rejected() -> None:
    given(ANN, job=MENTORS).when(mentor_row("ann")).then_rejected(
        "user-type-differs",
        WRONG,
        hint="ann is an account of Students, and this is a Mentors file",
    )


@pytest.mark.parametrize("said", ["Mentors", "Career Services", "students", "Student"])
def test_a_student_of_another_type_is_rejected(said: str) -> None:
    given().when(row("ann", user_type=said)).then_rejected(
        "user-type-differs", WRONG, hint=f"user_type is {said}"
    )


@pytest.mark.parametrize("said", ["Students", "Career Services"])
def test_a_mentor_of_another_type_is_rejected(said: str) -> None:
    given(job=MENTORS).when(mentor_row("cy", user_type=said)).then_rejected(
        "user-type-differs", WRONG, hint=f"user_type is {said}"
    )


@pytest.mark.parametrize("said", ["Students", "", None])
def test_a_student_may_say_so_or_nothing(said: str | None) -> None:
    given(ANN).when(row("ann", user_type=said)).then_nothing_happens()


def test_a_mentors_row_may_meet_a_mentor() -> None:
    given(CY, job=MENTORS).when(mentor_row("cy")).then_nothing_happens()
