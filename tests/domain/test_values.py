import pytest

from domain.events import Value
from domain.fields import (
    ADDITIONAL_EMAILS,
    ADVISER,
    BY_COLUMN,
    CUMULATIVE_GPA,
    END_DATE,
    FIRST_NAME,
    MAJORS,
    MAXIMUM_MENTEES,
    USERNAME,
    Field,
)
from domain.values import (
    ISO,
    DateForm,
    boolean_of,
    date_of,
    decimal_of,
    is_address,
    is_of_its_kind,
    items_of,
    value_of,
    whole_number_of,
)

VETERAN = BY_COLUMN["veteran"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-08-26", "2024-08-26"),
        ("2024-02-29", "2024-02-29"),
        ("2000-02-29", "2000-02-29"),
        ("2024-08-26T13:45:00", "2024-08-26"),
        ("2024-08-26T13:45:00-05:00", "2024-08-26"),
        ("2024-08-26 13:45:00 +0000", "2024-08-26"),
        ("2024-08-26T99:99", "2024-08-26"),
        ("2024-08-26 or so", "2024-08-26"),
        ("0001-01-01", "0001-01-01"),
    ],
)
def test_a_day_is_read_and_what_follows_it_is_not(text: str, day: str) -> None:
    assert date_of(text) == day


@pytest.mark.parametrize(
    "text",
    [
        "2023-02-29",
        "1900-02-29",
        "2024-13-01",
        "2024-00-01",
        "2024-04-31",
        "0000-01-01",
        "2024-8-26",
        "24-08-26",
        "20240826",
        "2024/08/26",
        "2024-08-26th",
        " 2024-08-26",
        "-2024-08-26",
        "08/26/2024",
        "\uff12\uff10\uff12\uff14-08-26",
        "",
    ],
)
def test_what_is_not_a_day_is_none(text: str) -> None:
    assert date_of(text) is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("08/26/2024", "2024-08-26"),
        ("02/29/2024", "2024-02-29"),
        ("08/26/2024 13:45", "2024-08-26"),
        ("2024-08-26", "2024-08-26"),
    ],
)
def test_with_the_option_the_american_order_is_read_too(text: str, day: str) -> None:
    assert date_of(text, ISO | {DateForm.US}) == day


@pytest.mark.parametrize(
    "text", ["26/08/2024", "02/29/2023", "08/26/24", "08-26-2024", "08/26/2024th"]
)
def test_with_the_option_other_orders_are_still_none(text: str) -> None:
    assert date_of(text, ISO | {DateForm.US}) is None


@pytest.mark.parametrize("text", ["TRUE", "true", "True"])
def test_true_has_three_spellings(text: str) -> None:
    assert boolean_of(text) is True


@pytest.mark.parametrize("text", ["FALSE", "false", "False"])
def test_false_has_three_spellings(text: str) -> None:
    assert boolean_of(text) is False


@pytest.mark.parametrize("text", ["", "yes", "1", "0", "T", "tRUE", " TRUE"])
def test_nothing_else_is_a_boolean(text: str) -> None:
    assert boolean_of(text) is None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3", 3.0),
        ("3.5", 3.5),
        ("3.", 3.0),
        (".5", 0.5),
        ("0.00", 0.0),
        ("003.50", 3.5),
        ("+3.5", 3.5),
        ("-1", -1.0),
        ("85", 85.0),
    ],
)
def test_a_gpa_is_a_plain_decimal_number(text: str, number: float) -> None:
    assert decimal_of(text) == number


@pytest.mark.parametrize(
    "text",
    ["", ".", "3,5", "1e1", "nan", "inf", "3.5.1", "3 5", "A", "0x3", "1_0", "\u0663"],
)
def test_other_forms_are_no_number(text: str) -> None:
    assert decimal_of(text) is None


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("12", 12), ("007", 7)])
def test_a_whole_number_has_digits_only(text: str, number: int) -> None:
    assert whole_number_of(text) == number


@pytest.mark.parametrize("text", ["", "-1", "+1", "1.0", "1 000", "two", "\u00b2"])
def test_other_forms_are_no_whole_number(text: str) -> None:
    assert whole_number_of(text) is None


@pytest.mark.parametrize(
    "text", [str(2**63), str(2**64), "9" * 5_000], ids=["2**63", "2**64", "5000 digits"]
)
def test_a_number_that_no_store_can_hold_is_no_whole_number(text: str) -> None:
    assert whole_number_of(text) is None


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Art", ("Art",)),
        ("Art;Biology", ("Art", "Biology")),
        (" Art ;\tBiology ", ("Art", "Biology")),
        (";Art;;Biology;", ("Art", "Biology")),
        ("Art, Music", ("Art, Music",)),
        ("Biology;Art", ("Biology", "Art")),
        (" ; ", ()),
        ("", ()),
    ],
)
def test_items_are_split_at_semicolons(text: str, items: tuple[str, ...]) -> None:
    assert items_of(text) == items


@pytest.mark.parametrize("text", ["ann@post.example", "a.b+c@mail.post.example"])
def test_an_address_has_a_name_and_a_domain(text: str) -> None:
    assert is_address(text)


@pytest.mark.parametrize("text", ["", "ann", "@", "ann@post", "a@b@post.example"])
def test_without_them_it_is_none(text: str) -> None:
    assert not is_address(text)


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        (USERNAME, "0012345", "0012345"),
        (FIRST_NAME, "TRUE", "TRUE"),
        (ADVISER, "dean@post.example", "dean@post.example"),
        (END_DATE, "2024-05-10T00:00:00", "2024-05-10"),
        (VETERAN, "True", True),
        (CUMULATIVE_GPA, "3.50", 3.5),
        (MAXIMUM_MENTEES, "5", 5),
        (MAJORS, "Art;Biology", ("Art", "Biology")),
        (ADDITIONAL_EMAILS, "ann@post.example;", ("ann@post.example",)),
    ],
)
def test_a_cell_is_read_as_its_field_says(
    field: Field, text: str, value: Value
) -> None:
    assert value_of(field, text) == value
    assert is_of_its_kind(field, text)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        (END_DATE, "soon"),
        (VETERAN, "yes"),
        (CUMULATIVE_GPA, "A"),
        (MAXIMUM_MENTEES, "few"),
    ],
)
def test_a_cell_that_is_not_of_its_kind_has_no_value(field: Field, text: str) -> None:
    assert value_of(field, text) is None
    assert not is_of_its_kind(field, text)


@pytest.mark.parametrize(
    ("field", "text"),
    [(ADVISER, "the dean"), (ADDITIONAL_EMAILS, "ann@post.example;ann")],
)
def test_addresses_are_judged_one_by_one(field: Field, text: str) -> None:
    assert not is_of_its_kind(field, text)
