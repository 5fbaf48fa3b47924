import pytest

from domain.events import EducationChanged, ListsReplaced, Ruled
from tests.domain.given import given
from tests.domain.jobs import MENTORS
from tests.domain.people import mentor, mentor_row, row, student, values


@pytest.mark.parametrize("name", ["major_names", "minor_names", "college_names"])
def test_a_list_in_a_cell_replaces_the_stored_list(name: str) -> None:
    ann = student("ann", **{name: ("Art", "Biology")})
    given(ann).when(row("ann", **{name: "Biology;Chemistry"})).then_updated(
        Ruled(
            ListsReplaced(values(**{name: ("Biology", "Chemistry")})), "list-replaces"
        )
    )


def test_so_does_a_mentors_expertise() -> None:
    cy = mentor("cy", last_name="Elm", expertise_names=("Law",))
    given(cy, job=MENTORS).when(mentor_row("cy", expertise_names="Film")).then_updated(
        Ruled(ListsReplaced(values(expertise_names=("Film",))), "list-replaces")
    )


@pytest.mark.parametrize(
    ("cell", "majors"),
    [
        (" Art ; Biology ", ("Art", "Biology")),
        ("Art;;Biology;", ("Art", "Biology")),
        ("Art, Music", ("Art, Music",)),
        ("biology", ("biology",)),
    ],
)
def test_items_are_split_at_semicolons_and_stripped(
    cell: str, majors: tuple[str, ...]
) -> None:
    given(student("ann")).when(row("ann", major_names=cell)).then_updated(
        Ruled(ListsReplaced(values(major_names=majors)), "list-replaces")
    )


def test_another_order_is_another_list() -> None:
    ann = student("ann", major_names=("Art", "Biology"))
    given(ann).when(row("ann", major_names="Biology;Art")).then_updated(
        Ruled(ListsReplaced(values(major_names=("Biology", "Art"))), "list-replaces")
    )


def test_the_same_list_is_no_change() -> None:
    ann = student("ann", major_names=("Art", "Biology"))
    given(ann).when(row("ann", major_names="Art; Biology;")).then_nothing_happens()


def test_a_semicolon_in_a_text_is_no_list() -> None:
    given(student("ann")).when(
        row("ann", primary_college_name="Arts; Sciences")
    ).then_updated(
        Ruled(
            EducationChanged(values(primary_college_name="Arts; Sciences")),
            "identifier-column",
        )
    )
