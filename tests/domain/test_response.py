"""What the importer's responses say, however they are written down."""

import pytest

from domain.response import read_response, says_success

TAKEN = {"email_address": ("has already been taken",)}
BOTH = {
    "email_address": (
        "has already been taken",
        "conflicts with another primary account",
    )
}
EXCLUDED = "User is marked as excluded from sync and cannot be updated."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '{"success":false,"errors":{"email_address":["has already been taken"]}}',
            TAKEN,
        ),
        ('{"errors":{"email_address":"has already been taken"}}', TAKEN),
        (
            '{"success":false,"errors":{"email_address":["has already been taken"]}',
            TAKEN,
        ),
        ('{"email_address":["has already been taken"]}}:', TAKEN),
        (
            '{email_address:["has already been taken",'
            '"conflicts with another primary account"]}}',
            BOTH,
        ),
        (
            '{"success"=>false, "errors"=>'
            '{"email_address"=>["has already been taken"]}}',
            TAKEN,
        ),
        (
            '{""success"":false,""errors"":{""email_address"":'
            '[""has already been taken""]}}',
            TAKEN,
        ),
        (
            f'"exclude_from_sync":true,"errors":["{EXCLUDED}"]}}',
            {"base": (EXCLUDED,)},
        ),
        (
            '{"success":false,"errors":"Attempted to update sensitive fields"}',
            {"base": ("Attempted to update sensitive fields",)},
        ),
        (
            '{"success":false,"errors":{ "Attempted to update username from a to b"}',
            {"base": ("Attempted to update username from a to b",)},
        ),
        (
            '{"primary_education.end_date":'
            '["must be a date on or after primary_education:start_date"]}}',
            {
                "primary_education.end_date": (
                    "must be a date on or after primary_education:start_date",
                )
            },
        ),
        (
            '{"errors":{"username":["can\'t be blank"],"gender":["is odd"]}',
            {"username": ("can't be blank",), "gender": ("is odd",)},
        ),
    ],
)
def test_a_response_is_read_although_it_is_not_quite_json(
    text: str, message: dict[str, tuple[str, ...]]
) -> None:
    assert read_response(text) == message


@pytest.mark.parametrize(
    "text", ["", "has already been taken", "[]", "null", "42", "{}", "[" * 99_999]
)
def test_a_response_in_which_nothing_is_said_is_told_apart(text: str) -> None:
    assert read_response(text) is None


def test_a_success_is_told_from_a_failure() -> None:
    assert says_success('{"success":true}')
    assert not says_success('{"success":false}')
    assert not says_success('{"success":true')
    assert not says_success("[true]")
