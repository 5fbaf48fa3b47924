"""Which field of which account changed, by which row, under which rule?

Only later changes are stored, and of these only what is their own: when, and by which
row, stands in the version that they brought about. A new account's first values stand
in its first version. The views put it all together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from projections import words
from projections.columns import TYPES, stored
from projections.told import Told, told_of
from projections.words import word_sql

if TYPE_CHECKING:
    from sqlite_utils import Database

    from projections.page import Page

TABLES: Final = ("field_changes",)

MOMENT: Final = (
    "CASE length(valid_from) WHEN 10 THEN valid_from || 'T00:00:00' ELSE valid_from END"
)
"""SQL for the moment of a version, which may be kept as a bare date."""
_LATER: Final = f"""SELECT versions.account, {word_sql("later_changes.field")} AS field,
    old, new, import, "row", {word_sql("later_changes.rule")} AS rule,
    {MOMENT} AS moment, {word_sql("event")} AS event, position, later_changes.version,
    observed_by, because
    FROM versions CROSS JOIN later_changes ON position = from_position"""
_FIRST: Final = f"""SELECT account, '{{0}}', NULL, "{{0}}", import, "row", rule,
    {MOMENT}, created_by, from_position, 1, observed_by, because
    FROM versions WHERE created_by IS NOT NULL AND "{{0}}" IS NOT NULL"""
_ARCHIVED: Final = f"""SELECT account, 'archived', NULL, archived + 0, import, "row",
    rule, {MOMENT}, created_by, from_position, 1, observed_by, because
    FROM versions WHERE created_by = 'Baselined' AND archived"""
VIEWS: Final = {
    "field_changes": _LATER,
    "changes": " UNION ALL ".join([_LATER, *map(_FIRST.format, TYPES), _ARCHIVED]),
}
"""The views of later changes and of all, as SQL."""

_INSERT: Final = "INSERT INTO later_changes VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
_Row = tuple[object, ...]


def create_tables(db: Database) -> None:
    """The table of later changes, numbered within a step, and the views."""
    words.create_table(db)
    db.execute(
        """CREATE TABLE later_changes (
            position INTEGER NOT NULL, place INTEGER NOT NULL, version INTEGER NOT NULL,
            field INTEGER NOT NULL, event INTEGER NOT NULL, rule INTEGER, old, new,
            PRIMARY KEY (position, place)) WITHOUT ROWID"""
    )
    for name, sql in VIEWS.items():
        db.create_view(name, sql)


def apply(db: Database, page: Page) -> None:
    """Store what changed on accounts that were there before."""
    steps = [told for step in page.steps if (told := told_of(step))]
    if steps:
        told = [change for step in steps for change in step]
        numbers = words.numbers(db, _words(told))
        db.conn.executemany(_INSERT, _rows(steps, numbers))


def _words(told: Iterable[Told]) -> Iterator[tuple[str, int]]:
    """The words of the changes, each with the position at which it is used."""
    for each in told:
        for word in (each.field, each.event, each.rule):
            if word is not None:
                yield word, each.position


def _rows(steps: Iterable[list[Told]], numbers: Mapping[str, int]) -> Iterator[_Row]:
    """The changes as the table has them, those of a step by their fields' names."""
    for step in steps:
        for place, told in enumerate(sorted(step, key=attrgetter("field"))):
            yield (
                told.position,
                place,
                told.version,
                numbers[told.field],
                numbers[told.event],
                None if told.rule is None else numbers[told.rule],
                stored(told.old),
                stored(told.new),
            )
