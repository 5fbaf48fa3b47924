"""Which field of an account does a name mean?"""

import pytest

from domain.eras.headers import SETTINGS
from domain.fields import BY_COLUMN
from domain.naming import UnknownNameError, column_named


@pytest.mark.parametrize(
    ("name", "column"),
    [
        ("first_name", "first_name"),
        ("primary_education_end_date", "primary_education_end_date"),
        ("primary_education:end_date", "primary_education_end_date"),
        ("primary_education.end_date", "primary_education_end_date"),
        ("education_end_date", "primary_education_end_date"),
        ("primary:end_date", "primary_education_end_date"),
        ("primary_education:college_name", "primary_education_college_names"),
        ("card_identifier", "card_id"),
        ("disabled", "archived"),
        ("archived", "archived"),
        ("connection", "connection"),
        ("can_use_sso", "can_use_sso"),
    ],
)
def test_a_column_a_header_of_any_era_and_a_state_are_names(
    name: str, column: str
) -> None:
    assert column_named(name) == column


def test_every_header_of_every_era_means_a_column() -> None:
    assert {column_named(setting.name) for setting in SETTINGS} <= BY_COLUMN.keys()


@pytest.mark.parametrize(
    ("name", "meant"),
    [("First_Name", "first_name"), ("", "rollbook accounts")],
)
def test_another_name_is_no_field_and_the_nearest_is_told(
    name: str, meant: str
) -> None:
    with pytest.raises(UnknownNameError, match=meant) as told:
        column_named(name)
    assert repr(name) in str(told.value)
