"""Which values of a file are not of their column's type? (TypeCheck)"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import filterfalse
from operator import itemgetter
from typing import Final

from domain.events import Warned
from domain.fields import CLEAR, Field, Kind
from domain.row import Row
from domain.rules import clear_empties, wrong_type_value
from domain.settings import Settings
from domain.values import judge

TYPED: Final = frozenset(Kind) - {Kind.TEXT, Kind.NAME, Kind.LIST}
"""The kinds that not every text is of."""
_AT_ONCE: Final = 500
"""Rows whose columns are looked through while they still are near the processor."""


def of_types(
    fields: Iterable[Field], rows: Sequence[Row], settings: Settings
) -> Iterator[Warned]:
    """What the analysis says of the rows' values, column by column.

    Each text is looked at once, however many rows say it.
    """
    typed = [field for field in fields if field.kind in TYPED]
    for field, texts in zip(typed, _texts(typed, rows), strict=True):
        if CLEAR in texts and _minds_clearing(field, settings):
            yield clear_empties.warning(field, _numbers(rows, field, {CLEAR}))
        if settings.applies(wrong_type_value.RULE):
            is_right = judge(field, settings.date_forms)
            if wrong := set(filterfalse(is_right, texts - {"", CLEAR})):
                yield wrong_type_value.warning(field, _numbers(rows, field, wrong))


def _texts(fields: Sequence[Field], rows: Sequence[Row]) -> list[set[str]]:
    """The texts of each column."""
    if not rows:
        return [set() for _ in fields]
    places = rows[0].columns
    columns = [(itemgetter(places[field.column]), set[str]()) for field in fields]
    for start in range(0, len(rows), _AT_ONCE):
        some = [row.texts for row in rows[start : start + _AT_ONCE]]
        for text_of, texts in columns:
            texts.update(map(text_of, some))
    return [texts for _, texts in columns]


def _numbers(rows: Iterable[Row], field: Field, wanted: set[str]) -> list[int]:
    """The numbers of the rows that say one of the texts."""
    return [row.number for row in rows if row.text(field) in wanted]


def _minds_clearing(field: Field, settings: Settings) -> bool:
    return field.kind is Kind.DATE and settings.applies(clear_empties.RULE)
