"""What do a row's cells say, each by itself?

Most rules look at single cells. What they say of a text is remembered with what the
text leaves in its field, so that of a row of known texts each cell is looked up once,
and none of these rules is asked.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Protocol, runtime_checkable

from domain.events import Value
from domain.fields import BY_COLUMN, CLEAR, FIELDS, IDENTIFIERS, STORED, Field
from domain.leaving import left_by
from domain.refusing import Cells, Problem
from domain.remembered import Remembered, Told
from domain.row import Columns, Row
from domain.settings import Settings


@runtime_checkable
class JudgesCells(Protocol):
    """A rule that rejects a row for the texts of single cells, and nothing else."""

    CELLS: Cells


@runtime_checkable
class JudgesClears(Protocol):
    """A rule that rejects a row for ``**CLEAR**`` in a field, and nothing else."""

    CLEARS: tuple[Field, ...]


@dataclass(frozen=True, slots=True, eq=False)
class CellRules:
    """Per field: what may be wrong with its cell; and which cannot be cleared."""

    problems: Mapping[Field, tuple[Problem, ...]]
    uncleared: frozenset[Field]


class _IsWrong(Exception):
    """A rule rejects the row for this cell."""


_Says = Told[Value | None]


def cell_rules(rules: Iterable[JudgesCells | JudgesClears]) -> CellRules:
    """What the rules say, field by field."""
    rules = tuple(rules)
    of_texts = [rule.CELLS for rule in rules if isinstance(rule, JudgesCells)]
    of_clears = [rule.CLEARS for rule in rules if isinstance(rule, JudgesClears)]
    problems = {f: tuple(c[f] for c in of_texts if f in c) for f in FIELDS}
    return CellRules(problems, frozenset().union(*of_clears))


class Reader:
    """Reads the rows of a file, and of the next one that has the same columns."""

    def __init__(self, rules: CellRules, settings: Settings) -> None:
        self._rules = rules
        self._settings = settings
        self._places: Columns = {}
        self._columns: list[tuple[str, int, _Says]] = []

    def read(self, row: Row) -> dict[str, Value] | None:
        """The values that the cells leave where nothing is stored.

        They come in the order of the field table. None: some rule rejects the row.
        """
        if row.columns is not self._places:
            self._turn_to(row.columns)
        texts = row.texts
        try:
            return {
                column: value
                for column, at, says in self._columns
                if (value := says[texts[at]]) is not None
            }
        except _IsWrong:
            return None

    def _turn_to(self, places: Columns) -> None:
        """Read these columns from now on: another file has come."""
        if places != self._places:
            fields = sorted(map(BY_COLUMN.__getitem__, places), key=FIELDS.index)
            self._columns = [
                (f.column, places[f.column], _says(f, self._rules, self._settings))
                for f in fields
            ]
        self._places = places


def _says(field: Field, rules: CellRules, settings: Settings) -> _Says:
    problems = rules.problems[field]
    leaves = _leaves(field, settings)

    def says(text: str) -> Value | None:
        if text == CLEAR:
            raise _IsWrong
        for problem in problems:
            if problem(text, settings):
                raise _IsWrong
        return leaves(text)

    known = {"": _left(field, settings, "")}
    if field not in rules.uncleared:
        known[CLEAR] = _left(field, settings, CLEAR)
    is_judged = problems or field in rules.uncleared
    kept = Told if field in IDENTIFIERS else Remembered
    return kept(says if is_judged else leaves, known)


def _leaves(field: Field, settings: Settings) -> Callable[[str], Value | None]:
    """What gives the value that a text leaves, ``**CLEAR**`` and blank aside."""
    if field.is_list or field not in STORED:
        return partial(_left, field, settings)
    return settings.reads[field]


def _left(field: Field, settings: Settings, text: str) -> Value | None:
    left = left_by(field, text, settings) if field in STORED else None
    return None if left is None or left.value == () else left.value
