"""Steps: what was seen to happen outside the files?"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import pytest
from pytest_bdd import parsers, step

from domain.observation import EDITED, REGISTERED, TURNINGS
from ledger.errors import LedgerError
from ledger.moments import moment
from ledger.observing import Observation, observe
from projections.people import account_of
from projections.resting import rests_on
from scenarios.steps.stage import Stage

_ACCOUNT = r'the account "(?P<who>[^"]+)"'
_PERSON = r'"(?P<who>[^"]+)"'
_AT = r'at "(?P<school>[^"]+)"'
_TURN = rf"(?P<fact>{'|'.join(TURNINGS)})"
_ON = r"on (?P<at>\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)"
_WHY = r'(?: by "(?P<by>[^"]+)")?(?: because "(?P<because>[^"]+)")?'
_REFUSED = r'is refused with "(?P<words>[^"]+)"'


@step(parsers.re(rf"{_ACCOUNT} is observed {_TURN} {_ON}{_WHY}"))
def observe_turn(
    stage: Stage, who: str, fact: str, at: str, by: str | None, because: str | None
) -> None:
    """Let something be seen to happen to an account."""
    _observe(stage, fact, _id(stage, who), at=at, by=by, because=because)


@step(parsers.re(rf"{_ACCOUNT} is observed edited {_ON}{_WHY}:"))
def observe_edit(
    stage: Stage,
    who: str,
    at: str,
    by: str | None,
    because: str | None,
    datatable: Sequence[Sequence[str]],
) -> None:
    """Let somebody edit fields of an account by hand; a blank value empties one."""
    said = _said(datatable)
    _observe(stage, EDITED, _id(stage, who), said, at=at, by=by, because=because)


@step(parsers.re(rf"{_PERSON} is observed registered {_AT} {_ON}:"))
def observe_registration(
    stage: Stage, who: str, school: str, at: str, datatable: Sequence[Sequence[str]]
) -> None:
    """Let a person with this address register alone, and ask to be let in."""
    _observe(stage, REGISTERED, who, _said(datatable), at=at, school=school)


@step(parsers.re(rf"observing {_ACCOUNT} {_TURN} {_ON} {_REFUSED}"))
def turn_is_refused(stage: Stage, who: str, fact: str, at: str, words: str) -> None:
    """Check that something cannot have happened then, and what is said of it."""
    with pytest.raises(LedgerError) as refused:
        _observe(stage, fact, _id(stage, who), at=at)
    assert words in str(refused.value)


@step(parsers.re(rf"observing {_ACCOUNT} edited {_ON} {_REFUSED}:"))
def edit_is_refused(
    stage: Stage, who: str, at: str, words: str, datatable: Sequence[Sequence[str]]
) -> None:
    """Check that an account cannot have been edited so, and what is said of it."""
    with pytest.raises(LedgerError) as refused:
        _observe(stage, EDITED, _id(stage, who), _said(datatable), at=at)
    assert words in str(refused.value)


@step(parsers.re(rf"observing {_PERSON} registered {_AT} {_ON} {_REFUSED}:"))
def registration_is_refused(
    stage: Stage,
    who: str,
    school: str,
    at: str,
    words: str,
    datatable: Sequence[Sequence[str]],
) -> None:
    """Check that nobody can have registered so, and what is said of it."""
    with pytest.raises(LedgerError) as refused:
        _observe(stage, REGISTERED, who, _said(datatable), at=at, school=school)
    assert words in str(refused.value)


@step(parsers.re(rf"{_ACCOUNT} is (?P<negated>not )?connected"))
def account_is_connected(stage: Stage, who: str, negated: str | None) -> None:
    """Check whether an account belongs to its school."""
    connected = _account(stage, who)["connection"] == "connected"
    assert connected == (not negated)


@step(parsers.re(rf"{_ACCOUNT} is (?P<negated>not )?excluded from the sync"))
def account_is_excluded(stage: Stage, who: str, negated: str | None) -> None:
    """Check whether imports may not touch an account."""
    assert bool(_account(stage, who)["excluded"]) == (not negated)


@step(
    parsers.re(
        rf'the "(?P<field>[^"]+)" of {_ACCOUNT} rests on '
        r"(?P<what>a file|an observation)"
    )
)
def value_rests_on(stage: Stage, field: str, who: str, what: str) -> None:
    """Check whether a value was set last by a file, or by what was observed."""
    account = _account(stage, who)
    with stage.views() as views:
        observed = {rest["field"] for rest in rests_on(views, account["account"])}
    assert field in account, f"{field} is not a column"
    assert (field in observed) == (what == "an observation")


def _observe(
    stage: Stage,
    fact: str,
    who: UUID | str,
    said: Mapping[str, str] | None = None,
    **terms: str | None,
) -> None:
    named: dict[str, Any] = {k: text for k, text in terms.items() if text is not None}
    named["at"] = moment(named["at"])
    observe(stage.ledger, Observation(fact, who, said or {}, **named))


def _said(datatable: Sequence[Sequence[str]]) -> dict[str, str]:
    return {cells[0]: cells[1] for cells in datatable}


def _account(stage: Stage, who: str) -> dict[str, Any]:
    with stage.views() as views:
        return account_of(views, who)


def _id(stage: Stage, who: str) -> UUID:
    return UUID(_account(stage, who)["account"])
