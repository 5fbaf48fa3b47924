from domain.events import Value
from tests.domain.given import given
from tests.domain.people import row, student

FIRST_DEGREE: dict[str, Value] = {
    "education_level_name": "Bachelors",
    "end_date": "2020-05-08",
    "major_names": ("Art", "Biology"),
}
ANN = student("ann", **FIRST_DEGREE)


def test_a_new_degree_at_the_same_school_overwrites_the_old_one() -> None:
    after = given(ANN).when(
        row(
            "ann",
            education_level_name="Masters",
            end_date="2026-05-08",
            major_names="Biology",
        )
    )
    second_degree = student(
        "ann",
        education_level_name="Masters",
        end_date="2026-05-08",
        major_names=("Biology",),
    )
    assert after.account("ann").values == second_degree.values


def test_what_the_row_does_not_say_stays_of_the_old_one() -> None:
    after = given(ANN).when(row("ann", education_level_name="Masters"))
    mixed = student("ann", **{**FIRST_DEGREE, "education_level_name": "Masters"})
    assert after.account("ann").values == mixed.values
