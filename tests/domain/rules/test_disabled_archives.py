import pytest

from domain.events import Archived, NameChanged, Ruled, Unarchived, UserCreated
from tests.domain.given import given
from tests.domain.people import ANN, archived, row, values


def test_true_archives() -> None:
    given(ANN).when(row("ann", disabled="TRUE")).then_updated(
        Ruled(Archived(), "disabled-archives")
    )


def test_false_unarchives() -> None:
    given(archived(ANN)).when(row("ann", disabled="FALSE")).then_updated(
        Ruled(Unarchived(), "disabled-archives")
    )


def test_a_new_account_can_be_archived_at_once() -> None:
    given().when(row("ann", disabled="TRUE")).then_created(
        Ruled(UserCreated("state", "Students", ANN.values), "created-confirmed"),
        Ruled(Archived(), "disabled-archives"),
    )


@pytest.mark.parametrize("disabled", ["TRUE", "", None])
def test_an_archived_account_stays_so_unless_it_says_false(
    disabled: str | None,
) -> None:
    given(archived(ANN)).when(row("ann", disabled=disabled)).then_nothing_happens()


@pytest.mark.parametrize("disabled", ["FALSE", "", None])
def test_an_account_in_use_stays_so_unless_it_says_true(disabled: str | None) -> None:
    given(ANN).when(row("ann", disabled=disabled)).then_nothing_happens()


def test_an_archived_account_still_takes_other_updates() -> None:
    after = given(archived(ANN)).when(row("ann", last_name="Oak"))
    after.then_updated(Ruled(NameChanged(values(last_name="Oak")), "identifier-column"))
    assert after.account("ann").archived
