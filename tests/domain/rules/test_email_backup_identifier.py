import pytest

from domain.events import Ruled, UsernameChanged
from domain.settings import Job
from tests.domain.given import given
from tests.domain.jobs import AUTOMATIC, CHANGES_IDENTIFIERS
from tests.domain.people import ANN, BOB, row, student_at, values

RENAMED = row("ann", username="ann2")
TAKEN = {"email_address": ["has already been taken"]}


def test_an_unknown_username_falls_back_to_the_address() -> None:
    given(ANN, job=CHANGES_IDENTIFIERS).when(RENAMED).then_updated(
        Ruled(UsernameChanged(values(username="ann2")), "email-backup-identifier")
    )


@pytest.mark.parametrize("job", [Job(), AUTOMATIC], ids=["unticked", "automatic"])
def test_only_a_manual_job_that_changes_identifiers_falls_back(job: Job) -> None:
    given(ANN, job=job).when(RENAMED).then_rejected("email-taken", TAKEN)


def test_a_known_username_does_not_fall_back() -> None:
    given(ANN, BOB, job=CHANGES_IDENTIFIERS).when(
        row("bob", email_address="ann@state.example.edu")
    ).then_rejected("email-in-use", TAKEN)


def test_another_schools_account_is_not_found_by_its_address() -> None:
    ann = student_at("tech", "ann", email_address="ann@post.example")
    given(ann, job=CHANGES_IDENTIFIERS).when(
        row("ann", email_address="ann@post.example")
    ).then_rejected(
        "email-taken",
        {
            "email_address": [
                "has already been taken",
                "conflicts with another primary account",
            ]
        },
    )


def test_a_blank_username_does_not_fall_back() -> None:
    then = given(ANN, job=CHANGES_IDENTIFIERS).when(row("ann", username=""))
    then.then_rejected("required-value", {"username": ["can't be blank"]})
    assert then.outcome.account is None


def test_an_unknown_username_with_a_free_address_is_a_new_student() -> None:
    after = given(ANN, job=CHANGES_IDENTIFIERS).when(row("bob"))
    assert after.account("bob").values == BOB.values
