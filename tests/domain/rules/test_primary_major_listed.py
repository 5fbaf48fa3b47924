import pytest

from domain.events import EducationChanged, Ruled
from tests.domain.given import given
from tests.domain.people import row, student, values

ANN = student("ann", major_names=("Art", "Biology"))


def test_a_primary_major_that_is_not_listed_is_not_set_but_the_rest_is() -> None:
    then = given(ANN).when(
        row("ann", primary_major_name="Chemistry", cumulative_gpa="3.5")
    )
    then.then_updated(
        Ruled(EducationChanged(values(cumulative_gpa=3.5)), "identifier-column")
    )
    remark = then.outcome.remark
    assert remark is not None
    assert (remark.rule, remark.message) == ("primary-major-listed", None)
    assert remark.hint == (
        "primary_education:primary_major_name was not set: 'Chemistry' is not among "
        "primary_education:major_names; list it there too"
    )


@pytest.mark.parametrize("majors", ["Chemistry", "art", "**CLEAR**"])
def test_the_majors_are_those_after_the_row(majors: str) -> None:
    then = given(ANN).when(row("ann", primary_major_name="Art", major_names=majors))
    assert "primary_education_primary_major_name" not in then.account("ann").values
    assert then.outcome.remark is not None


def test_a_new_student_may_have_one_passed_over_too() -> None:
    then = given().when(row("ann", primary_major_name="Art"))
    assert then.account("ann").values == student("ann").values
    assert then.outcome.remark is not None


def test_a_row_that_says_nothing_else_changes_nothing() -> None:
    given(ANN).when(row("ann", primary_major_name="Chemistry")).then_nothing_happens()


@pytest.mark.parametrize(
    ("primary", "majors"), [("Art", ""), ("Art", None), ("Dance", "Art;Dance")]
)
def test_a_primary_major_that_is_listed_is_set(
    primary: str, majors: str | None
) -> None:
    then = given(ANN).when(row("ann", primary_major_name=primary, major_names=majors))
    after = then.account("ann").values
    assert after["primary_education_primary_major_name"] == primary
    assert then.outcome.remark is None


def test_a_primary_major_may_be_cleared() -> None:
    ann = student("ann", major_names=("Art",), primary_major_name="Art")
    then = given(ann).when(row("ann", primary_major_name="**CLEAR**"))
    assert "primary_education_primary_major_name" not in then.account("ann").values
    assert then.outcome.remark is None
