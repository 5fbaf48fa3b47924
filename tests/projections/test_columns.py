"""How a field's value stands in a table, and how it is shown."""

import pytest

from domain.events import Value
from projections.columns import shown, stored, value_of

COLUMNS = {
    "text": "card_id",
    "boolean": "veteran",
    "list": "primary_education_major_names",
    "gpa": "primary_education_cumulative_gpa",
    "number": "mentor_information_attributes_maximum_mentees",
}


@pytest.mark.parametrize(
    ("kind", "value", "kept"),
    [
        ("text", "0012", "0012"),
        ("text", "[1]", "[1]"),
        ("boolean", True, 1),
        ("boolean", False, 0),
        (
            "list",
            ("Art", 'Biology "B"', "Ökologie"),
            '["Art", "Biology \\"B\\"", "Ökologie"]',
        ),
        ("gpa", 3.5, 3.5),
        ("number", 5, 5),
    ],
)
def test_a_value_is_read_as_it_was_stored(
    kind: str, value: Value, kept: object
) -> None:
    assert stored(value) == kept
    assert type(stored(value)) is type(kept)
    again = value_of(COLUMNS[kind], kept)
    assert (again, type(again)) == (value, type(value))


def test_what_is_absent_is_null() -> None:
    assert stored(None) is None
    assert value_of("card_id", None) is None
    assert shown("primary_education_major_names", None) is None


def test_lists_and_messages_are_shown_as_what_they_are() -> None:
    assert shown("primary_education_major_names", '["Art"]') == ["Art"]
    assert shown("domains", '["state.example.edu"]') == ["state.example.edu"]
    assert shown("message", '{"base": ["no"]}') == {"base": ["no"]}


def test_text_that_looks_like_a_list_is_shown_as_text() -> None:
    assert shown("card_id", '["Art"]') == '["Art"]'
    assert shown("username", "1") == "1"
