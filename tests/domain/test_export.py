"""A student export of the platform, read as people and programs write it."""

import pytest

from domain.eras.headers import SETTINGS
from domain.export import Export, field_named, read_export
from domain.fields import DISABLED, FIELDS, MAJORS, START_DATE, Field, UserType
from domain.problem import NotUnderstood
from domain.records import CsvText, FileRefused

WHO = "username,email_address"
ANN = "ann,ann@state.example.edu"


def read(*lines: str) -> Export:
    return read_export(CsvText("".join(f"{line}\n" for line in lines).encode()))


def value_in(header: str, cell: str) -> object:
    """What the cell of a column says of Ann."""
    (ann,) = read(f"{WHO},{header}", f"{ANN},{cell}").accounts
    field = field_named(header)
    assert field is not None
    return ann.archived if field is DISABLED else ann.values.get(field.column)


def problems(*lines: str) -> list[tuple[int, str, str]]:
    with pytest.raises(NotUnderstood) as refused:
        read(*lines)
    return [(each.row, each.column, each.text) for each in refused.value.problems]


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.header)
def test_a_field_is_known_by_its_header_and_by_its_column(field: Field) -> None:
    assert field_named(field.header) is field
    assert field_named(field.column) is field
    assert field_named(field.header.replace("_", " ").title()) is field


def test_headers_of_every_era_are_known() -> None:
    named = {setting.name: field_named(setting.name) for setting in SETTINGS}
    assert None not in named.values()
    assert named["education_start_date"] is START_DATE
    assert named["major_names"] is MAJORS


@pytest.mark.parametrize("header", ["First Name", "FIRST_NAME", " first  name "])
def test_capitals_and_blanks_in_headers_do_not_count(header: str) -> None:
    assert value_in(header, "Ann") == "Ann"


def test_other_columns_are_named_and_ignored() -> None:
    export = read(f"Student ID,{WHO},Adviser,", f"7,{ANN},Joe,")
    assert export.ignored == ("Student ID", "Adviser")
    assert [field.column for field in export.fields] == ["username", "email_address"]
    assert dict(export.accounts[0].values) == {
        "username": "ann",
        "email_address": "ann@state.example.edu",
    }


@pytest.mark.parametrize(
    ("header", "cell", "value"),
    [
        ("first_name", " Ann ", "Ann"),
        ("education_start_date", "2020-08-24", "2020-08-24"),
        ("education_start_date", "2020-08-24 05:00:00 UTC", "2020-08-24"),
        ("cumulative_gpa", "3.50", 3.5),
        ("major_names", "Art; Law;", ("Art", "Law")),
        ("major_names", ";", None),
        ("veteran", "TRUE", True),
        ("veteran", "Yes", True),
        ("veteran", "1", True),
        ("veteran", "no", False),
        ("veteran", "0", False),
        ("veteran", "", None),
        ("Disabled", "Yes", True),
        ("Archived", "false", False),
        ("Archived", "", False),
    ],
)
def test_a_cell_is_a_value_of_its_fields_kind(
    header: str, cell: str, value: object
) -> None:
    assert value_in(header, cell) == value


@pytest.mark.parametrize(
    ("header", "cell", "text"),
    [
        ("education_start_date", "8/24/2020", "is not a date: write yyyy-mm-dd"),
        ("cumulative_gpa", "A+", "is not a number"),
        ("veteran", "maybe", "is neither TRUE nor FALSE"),
        ("Archived", "2020-01-01", "is neither TRUE nor FALSE"),
        ("assigned_to_email_address", "Joe", "is not an e-mail address"),
        ("user_type", "Staff", "is none of Students, Mentors"),
        ("gender", "**CLEAR**", "is for the importer's files: leave the cell blank"),
    ],
)
def test_a_cell_that_is_no_value_refuses_the_export(
    header: str, cell: str, text: str
) -> None:
    told = problems(f"{WHO},{header}", f"{ANN},", f"bob,b@post.example,{cell}")
    assert told == [(3, header, f"{cell!r} {text}")]


def test_the_type_of_an_account_is_students_unless_it_says_otherwise() -> None:
    export = read(f"{WHO},User Type", f"{ANN},", "flo,flo@post.example,mentors")
    assert [a.user_type for a in export.accounts] == [
        UserType.STUDENTS,
        UserType.MENTORS,
    ]


def test_username_and_address_must_be_there() -> None:
    assert problems("Email,first_name", "ann@state.example.edu,Ann") == [
        (1, "username", "there is no such column (not understood: Email)"),
        (1, "email_address", "there is no such column (not understood: Email)"),
    ]
    assert problems(WHO, "ann, ", ",b@post.example") == [
        (2, "email_address", "is blank"),
        (3, "username", "is blank"),
    ]


def test_an_export_without_a_header_has_no_columns() -> None:
    assert [row for row, _, _ in problems()] == [1, 1]


def test_two_columns_of_one_field_are_told_apart_by_nobody() -> None:
    assert problems(f"{WHO},disabled,Archived", f"{ANN},,") == [
        (1, "Archived", "tells of the same field as disabled: drop one of them")
    ]


@pytest.mark.parametrize(
    ("one", "other", "column"),
    [
        ("ann,a@post.example,1,x", "ann,b@post.example,2,y", "username"),
        ("ann,a@post.example,1,x", "bob,A@Post.example,2,y", "email_address"),
        ("ann,a@post.example,1,x", "bob,b@post.example,1,y", "card_id"),
        ("ann,a@post.example,1,x", "bob,b@post.example,2,x", "auth_identifier"),
    ],
)
def test_what_only_one_account_can_hold_stands_in_one_row(
    one: str, other: str, column: str
) -> None:
    ((row, where, text),) = problems(f"{WHO},card_id,auth_identifier", one, other)
    assert (row, where) == (3, column)
    assert text.endswith("stands in row 2, too")


def test_blank_cards_are_nobodys() -> None:
    assert len(read(f"{WHO},card_id", f"{ANN},", "bob,b@post.example,").accounts) == 2


def test_a_short_row_is_filled_up_and_a_long_one_is_refused() -> None:
    (ann,) = read(f"{WHO},first_name", ANN).accounts
    assert "first_name" not in ann.values
    assert problems(WHO, f"{ANN},more") == [
        (2, "", "the row has 3 cells, the header 2")
    ]


def test_rows_are_numbered_as_a_spreadsheet_does() -> None:
    export = read(WHO, "", ANN, '"b\nb",b@post.example', "cy,c@post.example")
    assert [account.row for account in export.accounts] == [3, 4, 5]


def test_a_text_that_is_no_csv_is_refused() -> None:
    with pytest.raises(FileRefused):
        read(WHO, '"ann,a@post.example')
