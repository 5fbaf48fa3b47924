import pytest

from domain.events import Warned
from domain.rules.hold_warning import gauge
from domain.settings import Settings
from tests.domain.people import STATE

HARMLESS = (
    "clear-empties",
    "no-header",
    "recommended-header-missing",
    "unknown-header",
    "wrong-type-value",
)


@pytest.mark.parametrize(
    "rule",
    ["foreign-domain", "mentors-retired", "mentor-auth-without-sso"],
)
def test_one_warning_of_another_kind_holds(rule: str) -> None:
    warnings = [Warned(each, "") for each in (*HARMLESS, rule)]
    assert gauge(warnings, Settings(STATE)).holds
    assert gauge(warnings, Settings(STATE)).count == 1


def test_harmless_warnings_do_not() -> None:
    warnings = [Warned(each, "") for each in HARMLESS]
    assert not gauge(warnings, Settings(STATE)).holds
