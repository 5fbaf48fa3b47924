"""Steps: with which export does a school's history begin?"""

from collections.abc import Sequence

import pytest
from pytest_bdd import parsers, step

from ledger.baselining import Baseline, take_baseline
from ledger.collecting import Terms, Undated, from_bytes
from ledger.errors import LedgerError
from projections.people import account_of
from projections.resting import rests_on
from scenarios.steps.stage import Stage
from scenarios.steps.tables import csv_of

_EXPORT = r'the export "(?P<name>[^"]+)"'
_OF = r'as the baseline(?: of "(?P<school>[^"]+)")?'


@step(parsers.re(rf"{_EXPORT} is taken {_OF}:"))
def baseline_is_taken(
    stage: Stage, name: str, school: str | None, datatable: Sequence[Sequence[str]]
) -> None:
    """Begin a school's history with the accounts of the step's table."""
    _take(stage, name, school, datatable)


@step(parsers.re(rf'taking {_EXPORT} {_OF} is refused with "(?P<words>[^"]+)":'))
def baseline_is_refused(
    stage: Stage,
    name: str,
    school: str | None,
    words: str,
    datatable: Sequence[Sequence[str]],
) -> None:
    """Check that an export is not taken, and what is said of it."""
    with pytest.raises(LedgerError) as refused:
        _take(stage, name, school, datatable)
    assert words in str(refused.value)


@step(
    parsers.re(
        r'the "(?P<field>[^"]+)" of the account "(?P<who>[^"]+)" rests on the baseline'
    )
)
def value_rests_on_baseline(stage: Stage, field: str, who: str) -> None:
    """Check that nothing has told of a value since the baseline."""
    with stage.views() as views:
        rests = rests_on(views, account_of(views, who)["account"])
    events = {rest["field"]: rest["event"] for rest in rests}
    assert events.get(field) == "Baselined", f"{field} rests on {events.get(field)}"


def _take(
    stage: Stage, name: str, school: str | None, datatable: Sequence[Sequence[str]]
) -> Baseline:
    source = from_bytes(name, csv_of(datatable), Terms(school=school))
    assert not isinstance(source, Undated), f"{name} has no date in it"
    return take_baseline(stage.ledger, source)
