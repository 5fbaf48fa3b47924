import pytest

from domain.events import FieldCleared, NameChanged, Ruled, Value
from tests.domain.given import given
from tests.domain.people import COLUMNS, row, student, values
from tests.domain.the_file import HEADER, the_file


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("preferred_name", "Annie"),
        ("card_id", "007"),
        ("end_date", "2024-05-10"),
        ("cumulative_gpa", 3.5),
        ("major_names", ("Biology", "Art")),
        ("system_label_names", ("honors",)),
        ("additional_email_addresses", ("ann@post.example",)),
        ("mobile_number", "5550100000"),
    ],
)
def test_clear_empties_a_field_of_any_kind_but_boolean(name: str, value: Value) -> None:
    ann = student("ann", **{name: value})
    given(ann).when(row("ann", **{name: "**CLEAR**"})).then_updated(
        Ruled(FieldCleared(COLUMNS[name]), "clear-empties")
    )


def test_clearing_what_is_empty_changes_nothing() -> None:
    given(student("ann")).when(row("ann", end_date="**CLEAR**")).then_nothing_happens()


def test_clear_in_a_new_students_row_leaves_no_value() -> None:
    after = given().when(row("ann", end_date="**CLEAR**"))
    assert after.account("ann").values == student("ann").values


@pytest.mark.parametrize("cell", ["**clear**", "*CLEAR*", "CLEAR"])
def test_anything_but_clear_exactly_is_a_value(cell: str) -> None:
    ann = student("ann", preferred_name="Annie")
    given(ann).when(row("ann", preferred_name=cell)).then_updated(
        Ruled(NameChanged(values(preferred_name=cell)), "identifier-column")
    )


def test_clear_in_a_date_raises_the_harmless_warning() -> None:
    file = the_file(
        f"{HEADER},primary_education:end_date",
        "ann,ann@state.example.edu,Ann,2024-05-10",
        "bob,bob@state.example.edu,Bob,**CLEAR**",
    )
    assert file.warnings("clear-empties") == [
        "primary_education:end_date: **CLEAR** is an invalid date value, first in "
        "row 3 (TypeCheck; harmless: it is honoured)"
    ]
    assert file.warnings("wrong-type-value") == []
    assert file.decided() == [2, 3]


def test_a_date_column_without_clear_raises_no_warning() -> None:
    file = the_file(
        f"{HEADER},primary_education:end_date",
        "ann,ann@state.example.edu,Ann,2024-05-10",
        "bob,bob@state.example.edu,Bob,",
    )
    assert file.warnings("clear-empties") == []


def test_clear_in_another_field_raises_no_warning() -> None:
    file = the_file(
        f"{HEADER},primary_education:cumulative_gpa",
        "ann,ann@state.example.edu,Ann,**CLEAR**",
    )
    assert file.warnings("clear-empties") == []
    assert file.warnings("wrong-type-value") == []
