"""Steps: how did the file and its rows end?"""

import json
from typing import Any

from pytest_bdd import parsers, step

from domain.ending import Kind
from domain.gauge import sentence
from scenarios.steps.stage import Stage

_ROW = r'row (?P<row>\d+)(?: of "(?P<file>[^"]+)")?'
_UNCHANGED = """SELECT rule FROM unchanged_rows
    WHERE import = ? AND ? BETWEEN first AND last"""


@step(
    parsers.re(
        rf"{_ROW} is (?P<outcome>created|updated|unchanged|skipped|rejected)"
        r'(?: by "(?P<rule>[^"]+)")?'
    )
)
def row_ended(
    stage: Stage, row: str, file: str | None, outcome: str, rule: str | None
) -> None:
    """Check how a row ended and, if it is named, by which rule."""
    ended = _ended(stage, row, file)
    told = f"row {row} is {ended['outcome']} by {ended['rule']}: {ended['hint']}"
    assert ended["outcome"] == outcome, told
    assert rule is None or ended["rule"] == rule, told


@step(parsers.re(rf"the message of {_ROW} is:"))
def message_is(stage: Stage, row: str, file: str | None, docstring: str) -> None:
    """Check the importer's message, given as JSON."""
    assert json.loads(_ended(stage, row, file)["message"]) == json.loads(docstring)


@step(parsers.re(rf'the hint of {_ROW} names "(?P<word>[^"]+)"'))
def hint_names(stage: Stage, row: str, file: str | None, word: str) -> None:
    """Check that the hint has a word in it."""
    hint = _ended(stage, row, file)["hint"]
    assert word in (hint or ""), f"the hint is: {hint}"


@step(parsers.re(rf'{_ROW} caused "(?P<names>[^"]*)"'))
def row_caused(stage: Stage, row: str, file: str | None, names: str) -> None:
    """Check the events on the row's account, in order."""
    number = _import(stage, file)
    with stage.views() as views:
        found = views.objects(
            'SELECT DISTINCT event, version FROM changes WHERE import = ? AND "row" = ?'
            " ORDER BY version",
            (number, int(row)),
        )
    assert ", ".join(event["event"] for event in found) == names


@step(parsers.re(r"the import has (?P<count>\d+) rows?"))
def import_has_rows(stage: Stage, count: str) -> None:
    """Check how many data rows the last file had."""
    assert stage.run.completed.rows == int(count)


@step(parsers.re(r'the file is refused by "(?P<rule>[^"]+)"'))
def file_is_refused(stage: Stage, rule: str) -> None:
    """Check that the last file was not taken, and why."""
    assert stage.refused.refusal.rule == rule


@step(parsers.re(r'the import is held by "(?P<names>[^"]+)"'))
def import_is_held(stage: Stage, names: str) -> None:
    """Check that the last file waits, and for which gates and guards."""
    holding = [gauge.name for gauge in stage.run.gauges if gauge.holds]
    assert ", ".join(holding) == names, f"it is held by {holding}"


@step(parsers.re(r"the import is not held"))
def import_is_not_held(stage: Stage) -> None:
    """Check that the last file ran."""
    assert not stage.run.is_held, [gauge.name for gauge in stage.run.gauges]


@step(parsers.re(r'the gate "(?P<name>[^"]+)" says "(?P<text>[^"]+)"'))
def gate_says(stage: Stage, name: str, text: str) -> None:
    """Check what a gate or guard counted, and the room that is left."""
    said = [sentence(gauge) for gauge in stage.run.gauges if gauge.name == name]
    assert said == [text]


@step(parsers.re(r"(?P<count>\d+) rows? (?:is|are) (?P<outcome>\w+)"))
def rows_ended(stage: Stage, count: str, outcome: str) -> None:
    """Check how many rows of the last file ended in a way."""
    assert stage.run.counts[Kind(outcome)] == int(count)


@step(parsers.re(r'the import (?P<warns>warns|does not warn) of "(?P<rule>[^"]+)"'))
def import_warns(stage: Stage, warns: str, rule: str) -> None:
    """Check whether the last file was warned of something."""
    rules = {warning.rule for warning in stage.run.warnings}
    assert (rule in rules) == (warns == "warns"), f"it warns of {sorted(rules)}"


def _import(stage: Stage, file: str | None) -> int:
    if file is None:
        return stage.run.number
    with stage.views() as views:
        found = views.objects(
            "SELECT max(import) AS number FROM imports WHERE file = ?", (file,)
        )
    assert found[0]["number"] is not None, f"{file} was not imported"
    return int(found[0]["number"])


def _ended(stage: Stage, row: str, file: str | None) -> dict[str, Any]:
    at = (_import(stage, file), int(row))
    with stage.views() as views:
        found = views.objects('SELECT * FROM rows WHERE import = ? AND "row" = ?', at)
        same = views.objects(_UNCHANGED, at)
    if same:
        rule = same[0]["rule"]
        return {"outcome": "unchanged", "rule": rule, "message": "null", "hint": None}
    assert found, f"the file has no row {row}"
    return found[0]
