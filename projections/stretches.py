"""When was something true of an account, and what made it so, and no longer so?

Versions that follow one another with the same answer are one stretch. An account that
is deleted is nothing any more.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any, Final

from projections.changes import MOMENT
from projections.reading import QueryError, Reader
from projections.reasons import COLUMNS as REASON
from projections.reasons import Reasons
from projections.version_table import ACCOUNT_COLUMNS

Row = dict[str, Any]

_WHO: Final = ("account", "school", "username")
_WHY: Final = (*REASON, "fields")
_CAUSE: Final = 'import, "row", rule, observed_by, because'
TURN_COLUMNS: Final = (*_WHO, "became", *_WHY)
STRETCH_COLUMNS: Final = (
    *_WHO,
    "true_from",
    "true_to",
    *(f"{end}_{column}" for end in ("from", "to") for column in _WHY[:2] + _WHY[3:]),
)

_STATE: Final = ", ".join(f'"{column}"' for column in ACCOUNT_COLUMNS)
_VERSIONS: Final = f"""SELECT account, school, username, from_position, to_position,
    created_by, {MOMENT} AS moment, {_CAUSE} FROM account_versions
    WHERE account IN (SELECT value FROM json_each(?)) ORDER BY account, from_position"""
_CHANGES: Final = """SELECT c.account, c.position, c.field, c.event, c.moment,
    c.import, c."row", c.rule, c.observed_by, c.because
    FROM (SELECT json_extract(value, '$[0]') AS account,
        json_extract(value, '$[1]') AS position FROM json_each(?)) AS wanted
    JOIN field_changes AS c USING (account, position) ORDER BY c.position, c.version"""


@dataclass(frozen=True, slots=True)
class Turn:
    """Something became true of an account, or no longer true, at a position."""

    account: Row
    became: bool
    position: int
    version: Row | None


@dataclass(frozen=True, slots=True)
class Turns:
    """The turns of all accounts of which something was ever true, and their reasons."""

    turns: list[list[Turn]]
    whys: dict[tuple[str, int], Row]

    def each(self) -> list[Row]:
        """Every turn, in the order in which they came."""
        return self._rows(turn for own in self.turns for turn in own)

    def first(self) -> list[Row]:
        """Per account, the turn with which it became true first."""
        return self._rows(own[0] for own in self.turns)

    def stretches(self) -> list[Row]:
        """Each stretch in which it was true of an account, between its two turns."""
        pairs = [pair for own in self.turns for pair in _pairs(own)]
        pairs.sort(key=lambda pair: pair[0].position)
        return [self._stretch(begun, ended) for begun, ended in pairs]

    def _rows(self, turns: Iterable[Turn]) -> list[Row]:
        ordered = sorted(turns, key=lambda turn: turn.position)
        return [
            {
                **_who(turn),
                "became": "true" if turn.became else "false",
                **self._why(turn),
            }
            for turn in ordered
        ]

    def _stretch(self, begun: Turn, ended: Turn | None) -> Row:
        since = self._why(begun)
        until = self._why(ended) if ended else dict.fromkeys(_WHY)
        told = {"true_from": since.pop("moment"), "true_to": until.pop("moment")}
        return {
            **_who(begun),
            **told,
            **{f"from_{column}": value for column, value in since.items()},
            **{f"to_{column}": value for column, value in until.items()},
        }

    def _why(self, turn: Turn) -> Row:
        return self.whys[turn.account["account"], turn.position]


def turns(reader: Reader, predicate: str) -> Turns:
    """When a SQL condition became true of accounts, and false. Raises QueryError."""
    true = _true(reader, predicate)
    accounts = json.dumps(sorted({account for account, _ in true}))
    versions = reader.objects(_VERSIONS, (accounts,))
    found = [
        list(_of_account(list(own), true))
        for _, own in groupby(versions, key=itemgetter("account"))
    ]
    return Turns(found, _whys(reader, [turn for own in found for turn in own]))


def _true(reader: Reader, predicate: str) -> set[tuple[str, int]]:
    """The versions of which the condition is true: account and position."""
    try:
        found = reader.table(
            "SELECT account, from_position FROM "
            f"(SELECT {_STATE}, valid_from AS changed_at, from_position "
            "FROM account_versions) AS accounts "
            f"WHERE CASE WHEN {predicate}\n THEN 1 END"
        )
        return {(account, position) for account, position in found.rows}
    except QueryError as error:
        raise QueryError(
            f"{error}: write a condition over the columns of `rollbook accounts`, such "
            "as \"archived AND school_year_name = 'Alumni'\""
        ) from None


def _of_account(versions: list[Row], true: set[tuple[str, int]]) -> Iterator[Turn]:
    was = False
    for version in versions:
        is_ = (version["account"], version["from_position"]) in true
        if is_ != was:
            yield Turn(version, is_, version["from_position"], version)
        was = is_
    last = versions[-1]
    if was and last["to_position"] is not None:
        yield Turn(last, became=False, position=last["to_position"], version=None)


def _pairs(own: list[Turn]) -> Iterator[tuple[Turn, Turn | None]]:
    ends = [turn for turn in own if not turn.became]
    for place, begun in enumerate(turn for turn in own if turn.became):
        yield begun, ends[place] if place < len(ends) else None


def _who(turn: Turn) -> Row:
    return {column: turn.account[column] for column in _WHO}


def _whys(reader: Reader, found: list[Turn]) -> dict[tuple[str, int], Row]:
    wanted = json.dumps([[turn.account["account"], turn.position] for turn in found])
    changes: dict[tuple[str, int], list[Row]] = {}
    for row in reader.objects(_CHANGES, (wanted,)):
        changes.setdefault((row["account"], row["position"]), []).append(row)
    reasons = Reasons(reader)
    return {
        (key := (turn.account["account"], turn.position)): _why(
            reasons, turn.version, changes.get(key, [])
        )
        for turn in found
    }


def _why(reasons: Reasons, version: Row | None, changes: list[Row]) -> Row:
    """What the row, or whatever else it was, did to the account in one go."""
    told = version or changes[0]
    begun = told.get("created_by")
    events = [*([begun] if begun else []), *(row["event"] for row in changes)]
    rules = [told["rule"], *(row["rule"] for row in changes)]
    fields = list(dict.fromkeys(row["field"] for row in changes))
    reason = reasons.of({**told, "event": begun or (events[0] if events else None)})
    if events:
        reason["event"] = ";".join(dict.fromkeys(events))
    reason["rule"] = ";".join(dict.fromkeys(filter(None, rules))) or None
    return {**reason, "fields": json.dumps(fields) if fields else None}
