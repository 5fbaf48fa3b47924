"""What is told of a row that was decided, or would be?"""

from collections.abc import Iterator
from dataclasses import fields
from typing import Any, Final

from cli.cited import citation, cited
from cli.formats import for_people
from domain.account import Account
from domain.cell_effects import Cell, Effect
from domain.events import NAMES, Ruled, Value
from domain.explaining import Answer, Said
from domain.fields import STORED, USERNAME
from domain.rule import in_words
from ledger.explaining import Explained
from ledger.moments import shown

_BLANK: Final = "(blank)"
_STATE: Final = ("archived", "connection", "excluded", "sso_withdrawn")


def explained_object(told: Explained) -> dict[str, Any]:
    """The explanation as JSON has it."""
    explanation = told.explanation
    outcome = explanation.outcome
    why = outcome.refusal or outcome.remark
    return {
        "file": told.file,
        "import": told.number,
        "at": told.at,
        "school": told.settings.school.name,
        "row": explanation.row.number,
        "username": explanation.row.text(USERNAME),
        "outcome": outcome.kind.value,
        "rule": explanation.rule,
        "message": why.message if why else None,
        "hint": why.hint if why else None,
        "before": _account(explanation.before),
        "cells": list(map(_cell, explanation.cells)),
        "rules": list(map(_answer, explanation.answers)),
        "events": list(map(_event, outcome.events)),
        "after": _account(told.after),
    }


def _account(account: Account | None) -> dict[str, Any] | None:
    if account is None:
        return None
    return {
        "account": str(account.id),
        "version": account.version,
        "school": account.school,
        "user_type": account.user_type,
        **_values(account),
    }


def _values(account: Account) -> dict[str, Any]:
    """What the account has, and its state."""
    known = {f.column: account.value(f) for f in STORED if f.column in account.values}
    state = {name: getattr(account, name) for name in _STATE}
    return {name: _plain(value) for name, value in (known | state).items()}


def _plain(value: Value | None) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _cell(cell: Cell) -> dict[str, Any]:
    return {
        "header": cell.header,
        "cell": cell.text,
        "field": cell.column,
        "effect": cell.effect.value,
        "rule": cell.rule,
        "why": cell.why or None,
        "old": _plain(cell.old),
        "new": _plain(cell.new),
    }


def _answer(answer: Answer) -> dict[str, Any]:
    refusal = answer.refusal
    return cited(answer.rule) | {
        "answer": answer.said.value,
        "message": refusal.message if refusal else None,
        "hint": refusal.hint if refusal else None,
    }


def _event(ruled: Ruled) -> dict[str, Any]:
    event = ruled.event
    data = {each.name: getattr(event, each.name) for each in fields(event)}
    return {"event": NAMES[type(event)], "rule": ruled.rule, **data}


def explained_lines(told: Explained) -> Iterator[str]:
    """The explanation for people."""
    explanation = told.explanation
    outcome, row = explanation.outcome, explanation.row
    imported = f"import {told.number}" if told.number else "not imported"
    yield (
        f"{told.file}:{row.number} ({imported}, {shown(told.at)}, "
        f"{told.settings.school.name}) {row.text(USERNAME)}"
    )
    by = f" by {explanation.rule}" if explanation.rule else ""
    yield f"{outcome.kind.value}{by}"
    if why := outcome.refusal or outcome.remark:
        if message := in_words(why.message):
            yield f"  {message}"
        yield f"  {why.hint}"
    yield from _before_lines(explanation.before)
    yield "cells"
    yield from _cell_lines(explanation.cells)
    yield "rules, in the order in which they were asked"
    for answer in explanation.answers:
        yield from _answer_lines(answer)
    yield f"events{'' if outcome.events else ': none'}"
    for ruled in outcome.events:
        yield f"  {_event_line(ruled)}"
    yield from _after_lines(explanation.before, told.after)


def _before_lines(account: Account | None) -> Iterator[str]:
    if account is None:
        yield "before: no account"
        return
    yield f"before: {_named(account)}"
    for column, value in _values(account).items():
        yield f"  {column}: {_text(value)}"


def _after_lines(before: Account | None, after: Account | None) -> Iterator[str]:
    """The account after the row, of which only what is new is told."""
    if after is None:
        yield "after: no account"
        return
    old, new = (_values(each) if each else {} for each in (before, after))
    changed = [
        column for column in {**old, **new} if old.get(column) != new.get(column)
    ]
    yield f"after: {_named(after)}{'' if changed else ', as before'}"
    for column in changed:
        yield f"  {column}: {_text(new.get(column))}"


def _named(account: Account) -> str:
    return f"{account.school}/{account.username}, version {account.version}"


def _cell_lines(cells: tuple[Cell, ...]) -> Iterator[str]:
    width = max(len(cell.header) for cell in cells)
    for cell in cells:
        by = f" by {cell.rule}" if cell.rule else ""
        why = f": {cell.why}" if cell.why else ""
        said = cell.text or _BLANK
        yield f"  {cell.header:{width}}  {said}  {_effect(cell)}{by}{why}"


def _effect(cell: Cell) -> str:
    if cell.effect in (Effect.SET, Effect.CLEARED) and cell.old is not None:
        return f"{cell.effect.value}, it was {_text(cell.old)},"
    return cell.effect.value


def _answer_lines(answer: Answer) -> Iterator[str]:
    if answer.said is not Said.REFUSED or answer.refusal is None:
        yield f"  {answer.rule}: {answer.said.value}"
        return
    message = in_words(answer.refusal.message) or answer.refusal.hint
    yield f"  {citation(answer.rule)}: refused: {message}"


def _event_line(ruled: Ruled) -> str:
    event = _event(ruled)
    name, rule = event.pop("event"), event.pop("rule")
    values = event.pop("values", {})
    told = [f"{key}: {_text(value)}" for key, value in {**event, **values}.items()]
    return f"{name} by {rule}{': ' if told else ''}{', '.join(told)}"


def _text(value: Any) -> str:
    return for_people("", _plain(value)) or _BLANK
