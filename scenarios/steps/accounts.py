"""Steps: what are the accounts like?"""

from collections.abc import Sequence
from typing import Any

import pytest
from pytest_bdd import parsers, step

from domain.fields import BY_COLUMN, FIELDS, Field
from domain.values import value_of as value_of_cell
from projections.columns import value_of
from projections.people import UnknownUserError, account_of
from projections.points import point
from scenarios.steps.stage import Stage

_ACCOUNT = r'the account "(?P<who>[^"]+)"'
_BY_NAME = {field.header: field for field in FIELDS} | BY_COLUMN
_WAYS = {"SSO": "can_use_sso", "a password": "can_use_password"}


@step(parsers.re(rf"{_ACCOUNT} shows:"))
def account_shows(stage: Stage, who: str, datatable: Sequence[Sequence[str]]) -> None:
    """Check fields of an account; a blank value says that the field is absent."""
    _check(_account(stage, who), datatable)


@step(parsers.re(rf"on (?P<date>\d{{4}}-\d\d-\d\d) {_ACCOUNT} showed:"))
def account_showed(
    stage: Stage, date: str, who: str, datatable: Sequence[Sequence[str]]
) -> None:
    """Check fields of an account as it was at the end of a day."""
    _check(_account(stage, who, date), datatable)


@step(parsers.re(rf"{_ACCOUNT} is (?P<negated>not )?archived"))
def account_is_archived(stage: Stage, who: str, negated: str | None) -> None:
    """Check whether an account is archived."""
    assert bool(_account(stage, who)["archived"]) == (not negated)


@step(
    parsers.re(rf"{_ACCOUNT} (?P<can>can|cannot) sign in with (?P<way>SSO|a password)")
)
def account_signs_in(stage: Stage, who: str, can: str, way: str) -> None:
    """Check whether an account can be entered."""
    assert bool(_account(stage, who)[_WAYS[way]]) == (can == "can")


@step(parsers.re(r'there is no account "(?P<who>[^"]+)"'))
def no_account(stage: Stage, who: str) -> None:
    """Check that nobody answers to a name."""
    with pytest.raises(UnknownUserError):
        _account(stage, who)


@step(parsers.re(r"there (?:is|are) (?P<count>\d+) accounts?"))
def accounts_are(stage: Stage, count: str) -> None:
    """Check how many accounts there are, over all schools."""
    with stage.views() as views:
        found = views.objects("SELECT count(*) AS accounts FROM accounts")
    assert found[0]["accounts"] == int(count)


def _account(stage: Stage, who: str, date: str | None = None) -> dict[str, Any]:
    with stage.views() as views:
        return account_of(views, who, point(views, date) if date else None)


def _check(account: dict[str, Any], datatable: Sequence[Sequence[str]]) -> None:
    for name, text in datatable:
        assert name in _BY_NAME, f"{name} is not a field"
        field = _BY_NAME[name]
        shown, expected = _shown(field, account), _expected(field, text)
        assert shown == expected, f"{name} is {shown!r}, not {expected!r}"


def _shown(field: Field, account: dict[str, Any]) -> object:
    return value_of(field.column, account[field.column])


def _expected(field: Field, text: str) -> object:
    return value_of_cell(field, text) if text else None
