from dataclasses import replace

import pytest

from domain.account import Connection
from domain.events import (
    AuthIdentifierChanged,
    Connected,
    NameChanged,
    Ruled,
    UsernameChanged,
)
from domain.rules.self_registered import RULE, remark
from domain.settings import Channel, Identifier, Job, School
from tests.domain.given import given
from tests.domain.jobs import BY_EMAIL, BY_EMAIL_WITH_FLAG, CHANGES_IDENTIFIERS
from tests.domain.people import ANN, STATE, row, student, student_at, values

ADDRESS = "ann@post.example"
WAITING = replace(
    student("ann", username=ADDRESS, email_address=ADDRESS),
    connection=Connection.REQUESTED,
)
REJECTED = replace(WAITING, connection=Connection.REJECTED)
SENT = row("0012345", email_address=ADDRESS, first_name="Ann")
AS_IT_IS = row(ADDRESS, email_address=ADDRESS, first_name="Ann")
TAKEN = {"email_address": ["has already been taken"]}
CURE = "--identifier email_address --changes-identifiers"
AUTOMATIC_BY_EMAIL = Job(
    channel=Channel.AUTOMATIC,
    identifier=Identifier.EMAIL_ADDRESS,
    changes_identifiers=True,
)
WITHOUT_RULE = replace(STATE, overruled=(RULE.name,))


def test_a_manual_job_keyed_on_email_with_the_flag_updates_and_connects() -> None:
    then = given(WAITING, job=BY_EMAIL_WITH_FLAG).when(
        row("0012345", email_address=ADDRESS, first_name="Anna", auth_identifier="a1")
    )
    then.then_updated(
        Ruled(UsernameChanged(values(username="0012345")), "identifier-column"),
        Ruled(AuthIdentifierChanged(values(auth_identifier="a1")), "identifier-column"),
        Ruled(NameChanged(values(first_name="Anna")), "identifier-column"),
        Ruled(Connected(), "self-registered"),
    )
    assert then.account("0012345").connection is Connection.CONNECTED
    assert then.outcome.remark is not None
    assert then.outcome.remark.rule == "self-registered"


def test_it_connects_even_where_the_row_says_nothing_new() -> None:
    given(WAITING, job=BY_EMAIL_WITH_FLAG).when(AS_IT_IS).then_updated(
        Ruled(Connected(), "self-registered")
    )


def test_what_the_row_says_must_still_be_right() -> None:
    given(WAITING, job=BY_EMAIL_WITH_FLAG).when(
        row("0012345", email_address=ADDRESS, first_name="")
    ).then_rejected("required-value", {"first_name": ["can't be blank"]})


def test_an_account_that_is_connected_is_not_connected_again() -> None:
    given(ANN, job=BY_EMAIL_WITH_FLAG).when(row("ann")).then_nothing_happens()


def test_after_a_rejection_that_job_is_rejected_too() -> None:
    given(REJECTED, job=BY_EMAIL_WITH_FLAG).when(SENT).then_rejected(
        "self-registered", TAKEN, hint="connect it by hand"
    )


@pytest.mark.parametrize(
    "job",
    [Job(), Job(channel=Channel.AUTOMATIC), CHANGES_IDENTIFIERS],
    ids=["manual", "automatic", "with the flag"],
)
def test_a_job_keyed_on_username_finds_the_address_taken(job: Job) -> None:
    given(WAITING, job=job).when(SENT).then_rejected("email-taken", TAKEN, hint=CURE)


def test_after_a_rejection_the_hint_names_no_file() -> None:
    then = given(REJECTED).when(SENT)
    then.then_rejected("email-taken", TAKEN, hint="no file connects it")
    assert then.outcome.refusal is not None
    assert CURE not in then.outcome.refusal.hint


@pytest.mark.parametrize("job", [BY_EMAIL, AUTOMATIC_BY_EMAIL])
def test_a_job_that_may_not_change_identifiers_is_told_so(job: Job) -> None:
    attempted = f"Attempted to update username from {ADDRESS} to 0012345"
    given(WAITING, job=job).when(SENT).then_rejected(
        "sensitive-field", {"base": [attempted]}
    )


@pytest.mark.parametrize(
    "job",
    [Job(), CHANGES_IDENTIFIERS, BY_EMAIL, AUTOMATIC_BY_EMAIL],
    ids=["by username", "with the flag", "by e-mail", "automatic"],
)
def test_a_row_that_finds_the_account_otherwise_is_rejected(job: Job) -> None:
    given(WAITING, job=job).when(AS_IT_IS).then_rejected(
        "self-registered", TAKEN, hint=CURE
    )


def test_another_school_cannot_take_the_account_over() -> None:
    away = replace(
        student_at("tech", "ann", username=ADDRESS, email_address=ADDRESS),
        connection=Connection.REQUESTED,
    )
    given(away, job=BY_EMAIL_WITH_FLAG).when(SENT).then_rejected(
        "email-taken",
        {
            "email_address": [
                "has already been taken",
                "conflicts with another primary account",
            ]
        },
    )


def test_a_new_student_may_come_beside_the_one_that_waits() -> None:
    given(WAITING).when(row("annlee", first_name="Ann")).then_accepted()


def test_being_rejected_comes_before_the_wrong_type_of_user() -> None:
    given(replace(WAITING, user_type="Mentors")).when(AS_IT_IS).then_rejected(
        "self-registered", TAKEN
    )


@pytest.mark.parametrize(
    ("school", "row_is"), [(STATE, "rejected"), (WITHOUT_RULE, "updated")]
)
def test_where_the_rule_does_not_hold_the_account_is_like_any_other(
    school: School, row_is: str
) -> None:
    then = given(WAITING, job=CHANGES_IDENTIFIERS, school=school).when(SENT)
    assert then.outcome.kind == row_is
    assert Connected() not in [ruled.event for ruled in then.outcome.events]


@pytest.mark.parametrize(
    ("connection", "word"),
    [(Connection.REQUESTED, "waits"), (Connection.REJECTED, "rejected")],
)
def test_an_account_that_is_not_connected_is_remarked(
    connection: Connection, word: str
) -> None:
    assert word in (remark(connection) or "")
    assert remark(Connection.CONNECTED) is None
