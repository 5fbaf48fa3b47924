from dataclasses import replace

import pytest

from domain.account import Connection
from domain.rulebook import rulebook_on
from domain.rules.disabling_sync import archives_absent, protects
from domain.settings import Settings
from tests.domain.people import ANN, STATE, archived, student

OPTED_IN = replace(STATE, disabling_sync=True)


@pytest.mark.parametrize("day", ["2014-07-01", "2016-12-31"])
def test_a_school_that_opted_in_archives_who_is_absent(day: str) -> None:
    assert archives_absent(Settings(OPTED_IN, rulebook=rulebook_on(day)))


def test_other_schools_do_not() -> None:
    assert not archives_absent(Settings(STATE, rulebook=rulebook_on("2015-08-26")))


@pytest.mark.parametrize("day", ["2017-01-01", "2024-08-26"])
def test_after_2016_nobody_does(day: str) -> None:
    assert not archives_absent(Settings(OPTED_IN, rulebook=rulebook_on(day)))


def test_an_account_that_imports_may_not_touch_is_left_alone() -> None:
    assert protects(replace(ANN, excluded=True))
    assert protects(replace(ANN, connection=Connection.REQUESTED))


def test_an_override_and_an_archived_account_are_left_alone() -> None:
    assert protects(student("ann", override_disabled_field=True))
    assert protects(archived(ANN))
    assert not protects(ANN)
    assert not protects(student("ann", override_disabled_field=False))
