"""What is told of a file that was imported or planned?"""

from collections.abc import Iterator
from typing import Any, Final

from domain import gauge
from domain.account import Account
from domain.catalogue import RULES
from domain.ending import Kind
from domain.rule import in_words
from ledger.run import Ended, Run
from ledger.taken import PassedOver, Refused, Taken
from projections.columns import TYPES as FIELD_TYPES
from projections.columns import shown
from projections.imports import TYPES, completed, held, started

FINE: Final = 0
FINDINGS: Final = 1
UNREADABLE: Final = 2
HELD: Final = 3


def exit_code(taken: Taken) -> int:
    """How the program should end because of this file."""
    if isinstance(taken, Refused):
        return UNREADABLE
    if taken.is_held:
        return HELD
    if isinstance(taken, PassedOver):
        return FINE
    return FINDINGS if taken.counts[Kind.REJECTED] else FINE


def summary(taken: Taken) -> dict[str, Any]:
    """The file as ``imports`` lists it, and whether it was taken at all."""
    told: dict[str, Any] = dict.fromkeys(TYPES)
    told |= {"file": taken.source.name, "at": taken.source.at, "held": False}
    if isinstance(taken, Run):
        told |= started(taken.started, taken.source.at)
        told |= held(taken.held) if taken.is_held else completed(taken.completed)
    elif isinstance(taken, PassedOver):
        told["import"] = taken.number
    told = {column: shown(column, value) for column, value in told.items()}
    refused = _refusal(taken) if isinstance(taken, Refused) else None
    return told | {
        "passed_over": isinstance(taken, PassedOver),
        "refused": refused,
    }


def summary_line(taken: Taken) -> str:
    """The file in one line, for the mail of a nightly job."""
    name = taken.source.name
    if isinstance(taken, PassedOver):
        return passed_over_line(taken)
    if isinstance(taken, Refused):
        message = in_words(taken.refusal.message)
        return f"{name}: refused: {taken.refusal.rule}: {message}"
    gauges = [gauge.sentence(each) for each in taken.gauges]
    if taken.is_held:
        held = [gauge.sentence(each) for each in taken.gauges if each.holds]
        return f"{name}: import {taken.number} is held: {'; '.join(held)}"
    counts = ", ".join(f"{taken.counts[kind]} {kind.value}" for kind in Kind)
    ran = f"{name}: import {taken.number}: {gauge.rows(taken.rows)}: {counts}"
    return "; ".join([ran, *gauges])


def passed_over_line(taken: PassedOver) -> str:
    """That the file is there already, and what is left to do where it is held."""
    number = taken.number
    line = f"{taken.source.name}: passed over: it is in the ledger as import {number}"
    if not taken.is_held:
        return line
    return f"{line}, which is held: rollbook release {number} lets it run"


def lines_about_terms(run: Run) -> Iterator[str]:
    """What the school overrules, and each gate and guard with its headroom."""
    for name in run.settings.school.overruled:
        instead = RULES[name].otherwise
        yield f"{run.settings.school.name} overrules {name}: {instead}"
    for each in run.gauges:
        yield f"{'held by ' if each.holds else ''}{each.name}: {gauge.sentence(each)}"
    if run.absent:
        count = len(run.absent)
        who = "1 student who is" if count == 1 else f"{count} students who are"
        yield f"disabling-sync: {who} not in the file archived"


def rows_detail(run: Run) -> list[dict[str, Any]]:
    """The rows that did not stay unchanged, as ``rows`` lists them, with changes."""
    return [_row(ended) for ended in run.ended]


def refusal_line(refused: Refused) -> str:
    """Place, rule, message, then what to do."""
    place = f":{refused.refusal.place}" if refused.refusal.place else ""
    rule, message = refused.refusal.rule, in_words(refused.refusal.message)
    return f"{refused.source.name}{place}: {rule}: {message}\n  {refused.refusal.hint}"


def findings(run: Run, kind: Kind) -> Iterator[str]:
    """A line per row so ended, and below it what to do."""
    for ended in run.ended:
        refusal = ended.outcome.refusal
        if ended.outcome.kind is kind and refusal:
            place = f"{run.source.name}:{ended.number}"
            message = in_words(refusal.message) or kind.value
            yield f"{place}: {refusal.rule}: {message}\n  {refusal.hint}"


def changed_fields(ended: Ended) -> list[dict[str, Any]]:
    """What changed on the account: field, old, new."""
    before = _values(ended.before) if ended.before else {}
    after = _values(ended.after) if ended.after else {}
    return [
        {"field": column, "old": before.get(column), "new": after.get(column)}
        for column in (*FIELD_TYPES, "archived")
        if before.get(column) != after.get(column)
    ]


def _values(account: Account) -> dict[str, Any]:
    archived = {"archived": True} if account.archived else {}
    values = {
        k: list(v) if isinstance(v, tuple) else v for k, v in account.values.items()
    }
    return values | archived


def _row(ended: Ended) -> dict[str, Any]:
    outcome = ended.outcome
    why = outcome.refusal or outcome.remark
    applied = outcome.refusal is None
    return {
        "row": ended.number,
        "username": ended.username,
        "outcome": outcome.kind.value,
        "rule": why.rule if why else None,
        "message": why.message if why else None,
        "hint": why.hint if why else None,
        "account": str(ended.after.id) if applied and ended.after else None,
        "changes": changed_fields(ended) if applied else [],
    }


def _refusal(refused: Refused) -> dict[str, Any]:
    return {
        "rule": refused.refusal.rule,
        "place": refused.refusal.place,
        "message": refused.refusal.message,
        "hint": refused.refusal.hint,
    }
