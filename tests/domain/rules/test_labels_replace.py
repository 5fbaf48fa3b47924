from dataclasses import replace

import pytest

from domain.events import LabelsReplaced, Ruled
from tests.domain.given import given
from tests.domain.people import row, student, values

ANN = student("ann", system_label_names=("athlete", "honors"))


@pytest.mark.parametrize(
    ("cell", "labels"),
    [
        ("", ()),
        (";", ()),
        ("honors", ("honors",)),
        ("honors; athlete", ("honors", "athlete")),
        ("transfer;;veteran;", ("transfer", "veteran")),
    ],
)
def test_the_labels_are_exactly_what_the_cell_says(
    cell: str, labels: tuple[str, ...]
) -> None:
    given(ANN).when(row("ann", system_label_names=cell)).then_updated(
        Ruled(LabelsReplaced(values(system_label_names=labels)), "labels-replace")
    )


def test_a_blank_cell_leaves_no_labels() -> None:
    after = given(ANN).when(row("ann", system_label_names=""))
    assert after.account("ann") == replace(student("ann"), version=2)


def test_without_the_column_the_labels_are_kept() -> None:
    given(ANN).when(row("ann", system_label_names=None)).then_nothing_happens()


def test_the_same_labels_are_no_change() -> None:
    given(ANN).when(
        row("ann", system_label_names="athlete;honors")
    ).then_nothing_happens()


def test_a_blank_cell_is_no_change_where_there_are_no_labels() -> None:
    given(student("ann")).when(row("ann", system_label_names="")).then_nothing_happens()


def test_only_the_labels_are_cleared_by_a_blank_cell() -> None:
    ann = student("ann", major_names=("Art",))
    given(ann).when(row("ann", major_names="")).then_nothing_happens()
