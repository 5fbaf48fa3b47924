from dataclasses import replace

from tests.domain.given import given
from tests.domain.jobs import BY_EMAIL
from tests.domain.people import ANN, BOB, row, student_at

TAKEN = ["has already been taken"]
CONFLICTS = [*TAKEN, "conflicts with another primary account"]


def test_an_unknown_username_cannot_come_with_anothers_address() -> None:
    given(ANN).when(row("bob", email_address="ANN@state.example.edu")).then_rejected(
        "email-taken", {"email_address": TAKEN}, hint="--changes-identifiers"
    )


def test_a_student_of_another_institution_is_another_primary_account() -> None:
    ann = student_at("tech", "ann", email_address="ann@post.example")
    given(ann).when(row("ann", email_address="ann@post.example")).then_rejected(
        "email-taken", {"email_address": CONFLICTS}, hint="the account ann of tech"
    )


def test_a_mentor_of_another_institution_is_no_primary_account() -> None:
    ann = student_at("tech", "ann", email_address="ann@post.example")
    given(replace(ann, user_type="Mentors")).when(
        row("ann", email_address="ann@post.example")
    ).then_rejected("email-taken", {"email_address": TAKEN})


def test_an_unknown_username_may_come_with_a_free_address() -> None:
    given(ANN).when(row("bob")).then_accepted()


def test_a_known_username_is_not_a_case_of_this_rule() -> None:
    given(ANN, BOB).when(
        row("bob", email_address="ann@state.example.edu")
    ).then_rejected("email-in-use", {"email_address": TAKEN})


def test_a_job_that_looks_up_by_address_finds_the_holder_instead() -> None:
    given(ANN, job=BY_EMAIL).when(row("ann")).then_nothing_happens()
