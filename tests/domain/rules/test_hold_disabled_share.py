import pytest

from domain.rules.hold_disabled_share import gauge
from domain.settings import Settings
from tests.domain.people import STATE, row

ENABLED = row("bob", disabled="FALSE")


@pytest.mark.parametrize("disabled", ["TRUE", "true", "True"])
def test_half_of_the_rows_that_are_looked_at_hold(disabled: str) -> None:
    rows = [row("ann", disabled=disabled), ENABLED]
    assert gauge(rows, Settings(STATE)).holds
    assert not gauge([*rows, ENABLED], Settings(STATE)).holds


@pytest.mark.parametrize("disabled", ["FALSE", "", None, "yes", "**CLEAR**"])
def test_what_does_not_disable_is_not_counted(disabled: str | None) -> None:
    assert gauge([row("ann", disabled=disabled)], Settings(STATE)).count == 0


def test_a_file_of_which_nothing_is_looked_at_is_not_held() -> None:
    assert not gauge([], Settings(STATE)).holds
