import pytest

from tests.domain.given import given
from tests.domain.people import ANN, row
from tests.domain.the_file import HEADER, the_file


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("assigned_to_email_address", "the dean"),
        ("additional_email_addresses", "ann at home"),
        ("additional_email_addresses", "ann@post.example;ann at home"),
        ("additional_email_addresses", "ann@post.example,ann2@post.example"),
    ],
)
def test_an_address_beside_email_address_must_be_one(name: str, cell: str) -> None:
    given(ANN).when(row("ann", **{name: cell})).then_rejected(
        "wrong-type-value", {name: ["is invalid"]}, hint="e-mail addresses"
    )


@pytest.mark.parametrize(
    ("name", "cell"),
    [
        ("assigned_to_email_address", "dean@state.example.edu"),
        ("additional_email_addresses", "ann@post.example; ann2@post.example;"),
        ("gender", "42"),
        ("campus_name", "TRUE"),
    ],
)
def test_a_value_of_its_fields_type_is_accepted(name: str, cell: str) -> None:
    given(ANN).when(row("ann", **{name: cell})).then_accepted()


def test_a_fields_own_rule_comes_first() -> None:
    given(ANN).when(
        row("ann", veteran="yes", assigned_to_email_address="the dean")
    ).then_rejected(
        "boolean-value",
        {"veteran": ["is invalid"], "assigned_to_email_address": ["is invalid"]},
    )


def test_the_analysis_warns_of_each_column_once() -> None:
    file = the_file(
        f"{HEADER},assigned_to_email_address,veteran,gender",
        "ann,ann@state.example.edu,Ann,,TRUE,42",
        "bob,bob@state.example.edu,Bob,the dean,FALSE,",
        "cy,cy@state.example.edu,Cy,the dean,yes,",
    )
    assert file.warnings("wrong-type-value") == [
        "assigned_to_email_address: 2 values are not of its type, first in row 3",
        "veteran: 1 value is not of its type, first in row 4",
    ]
    assert file.decided() == [2, 3, 4]
