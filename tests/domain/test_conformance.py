"""When do two messages say the same, and how are the verdicts counted?"""

import pytest

from domain.conformance import Verdict, same_message, tallied
from domain.events import Tallied

Message = dict[str, tuple[str, ...]]

TAKEN: Message = {"email_address": ("has already been taken",)}


@pytest.mark.parametrize(
    "theirs",
    [
        {"email_address": ("has already been taken",)},
        {"Email_Address": ("Has already  been taken. ",)},
        {"base": ("has already been taken",)},
        {"base": ("Email address has already been taken",)},
        {"base": ("email_address has already been taken",)},
    ],
)
def test_the_same_may_be_said_in_other_ways(theirs: Message) -> None:
    assert same_message(TAKEN, theirs)
    assert same_message(theirs, TAKEN)


@pytest.mark.parametrize(
    "theirs",
    [
        {},
        {"email_address": ("is already in use",)},
        {"username": ("has already been taken",)},
        {"email_address": ("has already been taken", "is invalid")},
        {"email_address": ("has already been taken",), "gender": ("is odd",)},
        {"base": ("Username has already been taken",)},
    ],
)
def test_another_text_or_field_or_one_more_is_not_the_same(theirs: Message) -> None:
    assert not same_message(TAKEN, theirs)
    assert not same_message(theirs, TAKEN)


def test_a_field_may_be_spelled_with_a_colon_and_a_quote_may_be_curly() -> None:
    ours = {"primary_education.end_date": ("can't be blank",)}
    assert same_message(ours, {"primary_education:end_date": ("can\u2019t be blank",)})


def test_the_order_of_texts_does_not_count() -> None:
    assert same_message({"a": ("x", "y"), "b": ("z",)}, {"b": ("z",), "a": ("y", "x")})


def test_verdicts_are_counted_per_rule_and_those_without_one_last() -> None:
    told = [
        (None, Verdict.ONLY_THEIRS),
        ("b", Verdict.AGREED),
        ("a", Verdict.DIFFERING),
        ("b", Verdict.ONLY_OURS),
        ("b", Verdict.AGREED),
    ]
    assert tallied(told) == (
        Tallied("a", differing=1),
        Tallied("b", agreed=2, only_ours=1),
        Tallied(None, only_theirs=1),
    )
    assert tallied([]) == ()
