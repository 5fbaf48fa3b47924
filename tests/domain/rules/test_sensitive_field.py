import pytest

from domain.events import (
    AuthIdentifierChanged,
    CardIdChanged,
    EmailChanged,
    FieldCleared,
    Ruled,
    UsernameChanged,
)
from domain.rulebook import rulebook_on
from domain.settings import Channel, Job, Settings
from tests.domain.given import Given, given
from tests.domain.in_memory import InMemoryAccounts
from tests.domain.jobs import (
    AUTOMATIC,
    BY_EMAIL,
    BY_EMAIL_WITH_FLAG,
    CHANGES_IDENTIFIERS,
)
from tests.domain.people import STATE, row, student, values

ANN = student("ann", auth_identifier="aoak", card_id="007")
FOUR_SENSITIVE = Settings(STATE, rulebook=rulebook_on("2018-10-02"))
ATTEMPTED = "Attempted to update auth_identifier from"


@pytest.mark.parametrize(
    "job",
    [Job(), Job(channel=Channel.AUTOMATIC), AUTOMATIC],
    ids=["manual without the flag", "automatic", "automatic with the flag"],
)
def test_an_auth_identifier_does_not_change_in_an_ordinary_job(job: Job) -> None:
    given(ANN, job=job).when(row("ann", auth_identifier="aelm")).then_rejected(
        "sensitive-field",
        {"base": [f"{ATTEMPTED} aoak to aelm"]},
        hint="--changes-identifiers",
    )


def test_a_username_does_not_change_in_an_ordinary_job() -> None:
    given(ANN, job=BY_EMAIL).when(row("ann", username="ann2")).then_rejected(
        "sensitive-field", {"base": ["Attempted to update username from ann to ann2"]}
    )


def test_all_attempts_of_a_row_are_named() -> None:
    given(ANN, job=BY_EMAIL).when(
        row("ann", username="ann2", auth_identifier="aelm")
    ).then_rejected(
        "sensitive-field",
        {
            "base": [
                "Attempted to update username from ann to ann2",
                f"{ATTEMPTED} aoak to aelm",
            ]
        },
    )


def test_filling_in_a_blank_auth_identifier_is_a_change_too() -> None:
    given(student("ann")).when(row("ann", auth_identifier="aoak")).then_rejected(
        "sensitive-field", {"base": [f"{ATTEMPTED}  to aoak"]}
    )


def test_clearing_is_a_change_too() -> None:
    given(ANN).when(row("ann", auth_identifier="**CLEAR**")).then_rejected(
        "sensitive-field", {"base": [f"{ATTEMPTED} aoak to "]}
    )


def test_a_manual_job_that_changes_identifiers_may() -> None:
    given(ANN, job=BY_EMAIL_WITH_FLAG).when(
        row("ann", username="ann2", auth_identifier="aelm")
    ).then_updated(
        Ruled(UsernameChanged(values(username="ann2")), "identifier-column"),
        Ruled(
            AuthIdentifierChanged(values(auth_identifier="aelm")), "identifier-column"
        ),
    )


def test_it_may_clear_an_auth_identifier() -> None:
    given(ANN, job=CHANGES_IDENTIFIERS).when(
        row("ann", auth_identifier="**CLEAR**")
    ).then_updated(Ruled(FieldCleared("auth_identifier"), "clear-empties"))


@pytest.mark.parametrize("cell", ["aoak", "", None])
def test_an_auth_identifier_that_stays_is_no_change(cell: str | None) -> None:
    given(ANN).when(row("ann", auth_identifier=cell)).then_nothing_happens()


def test_clearing_what_is_blank_is_no_change() -> None:
    given(student("ann")).when(
        row("ann", auth_identifier="**CLEAR**")
    ).then_nothing_happens()


def test_a_new_student_may_bring_an_auth_identifier() -> None:
    after = given().when(row("ann", auth_identifier="aoak"))
    assert after.account("ann").auth_identifier == "aoak"


def test_where_the_rulebook_says_so_address_and_card_are_sensitive_too() -> None:
    then = Given(InMemoryAccounts([ANN]), FOUR_SENSITIVE).when(
        row("ann", email_address="ann@post.example", card_id="008")
    )
    then.then_rejected(
        "sensitive-field",
        {
            "base": [
                "Attempted to update email_address from ann@state.example.edu to "
                "ann@post.example",
                "Attempted to update card_id from 007 to 008",
            ]
        },
    )


def test_the_same_address_in_other_letters_is_no_change_of_it() -> None:
    Given(InMemoryAccounts([ANN]), FOUR_SENSITIVE).when(
        row("ann", email_address="ANN@state.example.edu")
    ).then_nothing_happens()


def test_address_and_card_are_not_sensitive_today() -> None:
    given(ANN).when(
        row("ann", email_address="ann@post.example", card_id="008")
    ).then_updated(
        Ruled(
            EmailChanged(values(email_address="ann@post.example")), "identifier-column"
        ),
        Ruled(CardIdChanged(values(card_id="008")), "identifier-column"),
    )
