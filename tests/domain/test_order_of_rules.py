"""Order is behaviour: whoever breaks every rule is told of the first."""

import pytest

from domain.rule import Refusal, merged
from tests.domain.given import Given, given
from tests.domain.jobs import BY_EMAIL_WITH_FLAG, MENTORS
from tests.domain.people import ANN, mentor, mentor_row, row, student

HOLDER = student("bob", auth_identifier="belm", card_id="008")

Offence = tuple[str, dict[str, str]]
SAYING: list[Offence] = [
    ("date-format", {"start_date": "soon"}),
    ("required-value", {"first_name": ""}),
    ("email-syntax", {"email_address": "ann"}),
    ("name-length", {"last_name": "x" * 51}),
    ("name-digits", {"middle_name": "R2"}),
    ("gpa-range", {"cumulative_gpa": "5"}),
    ("school-year-value", {"school_year_name": "Wizard"}),
    ("education-level-value", {"education_level_name": "Wizardry"}),
    ("boolean-value", {"veteran": "yes"}),
    ("end-date-order", {"start_date": "2024-08-26", "end_date": "2020-05-08"}),
    ("mobile-number", {"mobile_number": "123"}),
    ("name-list-length", {"major_names": "x" * 256}),
    ("clear-boolean", {"athlete": "**CLEAR**"}),
    ("clear-required", {"first_name": "**CLEAR**"}),
    ("wrong-type-value", {"assigned_to_email_address": "the dean"}),
]
UPDATING: list[Offence] = [
    ("email-in-use", {"email_address": "bob@state.example.edu"}),
    ("auth-identifier-taken", {"auth_identifier": "belm"}),
    ("card-id-taken", {"card_id": "008"}),
    ("sensitive-field", {"auth_identifier": "aoak"}),
    ("user-type-differs", {"user_type": "Mentors"}),
    *SAYING,
]
CREATING: list[Offence] = [
    ("email-taken", {"email_address": "bob@state.example.edu"}),
    ("auth-identifier-taken", {"auth_identifier": "belm"}),
    ("card-id-taken", {"card_id": "008"}),
    ("user-type-differs", {"user_type": "Mentors"}),
    *SAYING,
]


def told_of(terms: Given, offences: list[Offence]) -> str | None:
    cells: dict[str, str] = {}
    for _, offence in reversed(offences):
        cells |= offence
    refusal = terms.when(row("ann", **cells)).outcome.refusal
    return refusal.rule if refusal else None


@pytest.mark.parametrize("first", range(len(UPDATING)))
def test_the_first_rule_that_an_update_breaks_names_the_reason(first: int) -> None:
    rule = told_of(given(ANN, HOLDER), UPDATING[first:])
    assert rule == UPDATING[first][0]


@pytest.mark.parametrize("first", range(len(CREATING)))
def test_the_first_rule_that_a_new_row_breaks_names_the_reason(first: int) -> None:
    rule = told_of(given(HOLDER), CREATING[first:])
    assert rule == CREATING[first][0]


def test_a_taken_username_comes_before_what_else_is_taken() -> None:
    given(ANN, HOLDER, job=BY_EMAIL_WITH_FLAG).when(
        row("ann", username="bob", auth_identifier="belm")
    ).then_rejected("username-taken", {"username": ["has already been taken"]})


def test_a_mentors_values_come_after_what_everybody_must_say() -> None:
    given(job=MENTORS).when(
        mentor_row("cy", first_name="", user_type="mentors")
    ).then_rejected(
        "required-value",
        {
            "first_name": ["can't be blank"],
            "user_type": ["is not included in the list"],
        },
    )


def test_meeting_a_mentor_comes_after_a_sensitive_field() -> None:
    given(mentor("ann")).when(row("ann", auth_identifier="aoak")).then_rejected(
        "sensitive-field",
        {"base": ["Attempted to update auth_identifier from  to aoak"]},
    )


def test_what_the_row_says_adds_up_to_one_message() -> None:
    given(ANN).when(
        row("ann", cumulative_gpa="5", last_name="R2", veteran="yes")
    ).then_rejected(
        "name-digits",
        {
            "last_name": ["is invalid"],
            "primary_education.cumulative_gpa": ["must be less than or equal to 4"],
            "veteran": ["is invalid"],
        },
        hint="names have no digits",
    )


def test_a_field_that_breaks_two_rules_has_both_texts() -> None:
    given(ANN).when(row("ann", last_name="2" * 51)).then_rejected(
        "name-length",
        {"last_name": ["is too long (maximum is 50 characters)", "is invalid"]},
    )


def test_a_row_that_is_not_found_out_is_not_asked_what_it_says() -> None:
    given(ANN, HOLDER).when(
        row("ann", email_address="bob@state.example.edu", cumulative_gpa="5")
    ).then_rejected("email-in-use", {"email_address": ["has already been taken"]})


def test_a_text_that_two_rules_share_is_said_once() -> None:
    first = Refusal("first", {"base": ("is invalid",)}, "a hint")
    second = Refusal("second", {"base": ("is invalid", "is odd")}, "another hint")
    assert merged([first, second, Refusal("third", None, "")]) == Refusal(
        "first", {"base": ("is invalid", "is odd")}, "a hint"
    )
