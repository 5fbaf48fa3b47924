from dataclasses import replace

import pytest

from domain.rules.excluded_from_sync import remark
from domain.settings import Job
from tests.domain.given import given
from tests.domain.jobs import AUTOMATIC, BY_EMAIL_WITH_FLAG, CHANGES_IDENTIFIERS
from tests.domain.people import ANN, BOB, row

EXCLUDED = replace(ANN, excluded=True)
MESSAGE = {"base": ["User is marked as excluded from sync and cannot be updated."]}


@pytest.mark.parametrize(
    "job",
    [Job(), AUTOMATIC, CHANGES_IDENTIFIERS, BY_EMAIL_WITH_FLAG],
    ids=["manual", "automatic", "with the flag", "by e-mail"],
)
def test_no_job_updates_an_excluded_account(job: Job) -> None:
    given(EXCLUDED, job=job).when(row("ann", first_name="Anna")).then_rejected(
        "excluded-from-sync", MESSAGE, hint="take the mark off the profile"
    )


@pytest.mark.parametrize("disabled", ["TRUE", "FALSE"])
def test_a_file_neither_archives_nor_unarchives_it(disabled: str) -> None:
    given(EXCLUDED).when(row("ann", disabled=disabled)).then_rejected(
        "excluded-from-sync", MESSAGE
    )


def test_an_attempt_to_change_its_username_is_told_first() -> None:
    given(EXCLUDED).when(row("ann", auth_identifier="aoak")).then_rejected(
        "sensitive-field",
        {"base": ["Attempted to update auth_identifier from  to aoak"]},
    )


def test_being_excluded_is_told_before_what_the_row_says() -> None:
    given(EXCLUDED).when(
        row("ann", cumulative_gpa="5", user_type="Mentors")
    ).then_rejected("excluded-from-sync", MESSAGE)


def test_other_accounts_are_updated() -> None:
    given(EXCLUDED, BOB).when(row("bob", first_name="Rob")).then_accepted()


def test_an_account_that_is_included_again_is_updated() -> None:
    included = replace(EXCLUDED, excluded=False)
    given(included).when(row("ann", first_name="Anna")).then_accepted()


def test_only_an_excluded_account_is_remarked() -> None:
    assert "every row for it is rejected" in (remark(excluded=True) or "")
    assert remark(excluded=False) is None
