import pytest

from domain.account import Account
from tests.domain.given import given
from tests.domain.people import mentor, row, student, student_at

ANN = student("ann", last_name="Oak", auth_identifier="aoak", card_id="007")
NAME = {"first_name": "Ann", "last_name": "Oak"}
RENAMED = row("ann2", **NAME)


def test_a_namesake_who_is_not_in_the_file_makes_a_second_account_that_is_flagged() -> (
    None
):
    outcome = given(ANN).when(RENAMED).outcome
    assert [told.rule for told in outcome.events] == ["both-identifiers-changed"]
    assert outcome.remark is not None
    assert (outcome.remark.rule, outcome.remark.message) == (
        "both-identifiers-changed",
        None,
    )
    assert outcome.remark.hint == (
        "Ann Oak may have two accounts now: the account ann bears the same name and "
        "is not in this file; if it is the same person, change them in two uploads, "
        "the e-mail first, then the username"
    )


@pytest.mark.parametrize("column", ["auth_identifier", "card_id"])
def test_a_second_account_collides_on_what_it_brings_along(column: str) -> None:
    brought = {column: str(ANN.values[column])}
    given(ANN).when(row("ann2", **NAME, **brought)).then_rejected(
        f"{column.replace('_', '-')}-taken",
        {column: ["has already been taken"]},
        hint="if username and e-mail of that account changed together, change them "
        "in two uploads",
    )


def test_a_namesake_who_is_in_the_file_too_is_somebody_else() -> None:
    assert given(ANN).when(row("ann"), RENAMED).outcome.remark is None


def test_a_namesake_whose_username_alone_is_in_the_file_is_somebody_else() -> None:
    rejected = row("ann", email_address="ann@post.example", veteran="yes")
    assert given(ANN).when(rejected, RENAMED).outcome.remark is None


def test_a_namesake_whose_address_alone_is_in_the_file_is_somebody_else() -> None:
    ann = row("ann", username="ann3", email_address="Ann@state.example.edu")
    assert given(ANN).when(ann, RENAMED).outcome.remark is None


@pytest.mark.parametrize("name", [{"last_name": ""}, {"last_name": "**CLEAR**"}])
def test_a_first_name_alone_makes_nobody_a_namesake(name: dict[str, str]) -> None:
    outcome = given(student("ann")).when(row("ann2", first_name="Ann", **name)).outcome
    assert outcome.remark is None


@pytest.mark.parametrize(
    "namesake",
    [
        student("ann"),
        student("ann", last_name="Elm"),
        mentor("ann", last_name="Oak"),
        student_at("tech", "ann", last_name="Oak"),
    ],
    ids=["no last name", "another last name", "a mentor", "at another school"],
)
def test_who_is_no_namesake_makes_no_second_account(namesake: Account) -> None:
    outcome = given(namesake).when(RENAMED).outcome
    assert [told.rule for told in outcome.events] == ["created-confirmed"]
    assert outcome.remark is None
