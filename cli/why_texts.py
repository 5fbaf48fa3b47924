"""What is told of a field's value: to whom it is owed, and which rows left it?"""

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

from cli.cited import citation, cited
from cli.formats import for_people
from domain.events import NAMES, Baselined
from domain.fields import USERNAME
from ledger.moments import BEGINNING, shown
from projections.columns import shown as as_json_has
from projections.left import Left, Reason
from projections.owed import Owed
from projections.rows_about import RowAbout
from projections.why import Why

BLANK: Final = "(blank)"


def why_object(told: Why, *, rows: bool) -> dict[str, Any]:
    """The answer as JSON has it; with the rows that left the value if asked."""
    owed = told.owed[0] if told.owed else None
    answer: dict[str, Any] = {"field": told.field}
    answer |= owed_object(told.field, owed) | {
        "value": as_json_has(told.field, told.value),
        "set_back": is_set_back(told),
        "earlier": [owed_object(told.field, each) for each in told.owed[1:]],
        "since": since_counts(told),
        "parts": [why_object(part, rows=rows) for part in told.parts],
    }
    if told.rule:
        answer |= cited(told.rule)
    if rows:
        answer["rows"] = [row_object(left) for left in told.since]
    return answer


def owed_object(field: str, owed: Owed | None) -> dict[str, Any]:
    """A value and to whom it is owed, as JSON has it."""
    return {
        "value": as_json_has(field, owed.value) if owed else None,
        "event": owed.event if owed else None,
        "moment": owed.moment if owed else None,
        "import": owed.number if owed else None,
        "file": owed.file if owed else None,
        "row": owed.row if owed else None,
        "header": owed.header if owed else None,
        "cell": owed.cell if owed else None,
        **cited(owed.rule if owed else None),
        "rests_on": _rests_on(owed) if owed else None,
        "observed_by": owed.observed_by if owed else None,
        "because": owed.because if owed else None,
    }


def row_object(left: Left) -> dict[str, Any]:
    """A row that left the value, as JSON has it."""
    row = about_object(left.about, left.header, left.cell)
    return row | {"reason": left.reason.value, "rule": left.rule}


def about_object(about: RowAbout, header: str, cell: str) -> dict[str, Any]:
    """A row and its end, as JSON has it."""
    source, end = about.row.source, about.end
    return {
        "import": source.number,
        "file": source.file,
        "row": about.row.number,
        "moment": source.at,
        "username": about.row.text(USERNAME.column),
        "header": header,
        "cell": cell,
        "outcome": end.outcome,
        "rule": end.rule,
        "message": end.message,
        "hint": end.hint,
    }


def since_counts(told: Why) -> dict[str, int]:
    """How many rows since then left the value, and how many of them in which way."""
    counts = Counter(left.reason for left in told.since)
    return {"rows": len(told.since)} | {
        reason.value: counts[reason] for reason in Reason
    }


def is_set_back(told: Why) -> bool:
    """Whether the value is one that the field had before another."""
    return any(each.value == told.value for each in told.owed[2:])


def value_text(field: str, value: Any) -> str:
    """A value for people."""
    return for_people(field, value) or BLANK


def why_lines(told: Why) -> Iterator[str]:
    """The answer for people."""
    yield f"{told.field}: {value_text(told.field, told.value)}"
    if told.parts:
        yield f"  rule   {citation(told.rule or '')}"
        yield "  hangs on"
        for part in told.parts:
            yield f"    {_part_line(part)}"
        return
    if not told.owed:
        yield "  never set: no event named it"
    else:
        yield from _owed_lines(told)
    if told.owed[1:]:
        yield "earlier, the newest first:"
        for owed in told.owed[1:]:
            yield f"  {owed_line(told.field, owed)}"
    yield from _since_lines(told)


def _owed_lines(told: Why) -> Iterator[str]:
    owed = told.owed[0]
    back = ", set back to what it was before" if is_set_back(told) else ""
    yield f"  event  {owed.event}, {_day(owed.moment)}{back}"
    if owed.number is not None:
        yield f"  row    {_place(owed)}"
    if owed.cell is not None:
        yield f"  cell   {owed.header}: {owed.cell or BLANK}"
    elif owed.number is not None and owed.row is not None:
        yield "  cell   none: the file has no such column"
    if owed.rule:
        yield f"  rule   {citation(owed.rule)}"
    if rests := _resting(owed):
        yield f"  rests on {rests}"


def owed_line(field: str, owed: Owed) -> str:
    """A value and to whom it is owed, in one line."""
    parts = [value_text(field, owed.value), _day(owed.moment), owed.event]
    if owed.number is not None:
        parts.append(_place(owed))
    if owed.cell is not None:
        parts.append(f"{owed.header}: {owed.cell or BLANK}")
    if owed.rule:
        parts.append(owed.rule)
    if rests := _resting(owed):
        parts.append(f"rests on {rests}")
    return "; ".join(parts)


def _part_line(part: Why) -> str:
    value = value_text(part.field, part.value)
    if not part.owed:
        return f"{part.field}: {value} (never set)"
    return f"{part.field}: {owed_line(part.field, part.owed[0])}"


def _since_lines(told: Why) -> Iterator[str]:
    if not told.since:
        return
    counts = Counter(left.reason for left in told.since)
    ways = ", ".join(f"{n} {reason.value}" for reason, n in counts.items())
    rows = "1 row" if len(told.since) == 1 else f"{len(told.since)} rows"
    yield f"since then {rows} named it and left it: {ways}"


def left_line(left: Left) -> str:
    """A row that left the value, for people."""
    said = f"{left.header}: {left.cell or BLANK}"
    refused = left.reason in (Reason.REJECTED, Reason.SKIPPED)
    by = f" by {left.rule}" if refused else ""
    return f"{place_of(left.about)}; {said}; {left.reason.value}{by}"


def place_of(about: RowAbout) -> str:
    """Where a row stands, for people."""
    source = about.row.source
    return f"{source.file}:{about.row.number} (import {source.number})"


def _place(owed: Owed) -> str:
    row = "no row" if owed.row is None else f"{owed.file}:{owed.row}"
    return f"{row} (import {owed.number})"


def _rests_on(owed: Owed) -> str | None:
    if owed.event == NAMES[Baselined]:
        return "baseline"
    return "observation" if owed.observed_by else None


def _resting(owed: Owed) -> str | None:
    kind = _rests_on(owed)
    if kind is None:
        return None
    named = "a baseline" if kind == "baseline" else "an observation"
    by = f" by {owed.observed_by}" if owed.observed_by else ""
    because = f" ({owed.because})" if owed.because else ""
    return f"{named} of {_day(owed.moment)}{by}{because}"


def _day(moment: str) -> str:
    return "from the beginning" if moment == BEGINNING else shown(moment)
