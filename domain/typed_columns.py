"""Which values of a file are not of their column's type? (TypeCheck)"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from domain.events import Warned
from domain.fields import CLEAR, Field, Kind
from domain.row import Row
from domain.rules import clear_empties, wrong_type_value
from domain.settings import Settings
from domain.values import is_of_its_kind

TYPED: Final = frozenset(Kind) - {Kind.TEXT, Kind.NAME, Kind.LIST}
"""The kinds that not every text is of."""


def of_types(
    fields: Iterable[Field], rows: Sequence[Row], settings: Settings
) -> Iterator[Warned]:
    """What the analysis says of the rows' values, column by column."""
    for field in (field for field in fields if field.kind in TYPED):
        texts = [row.text(field) for row in rows]
        yield from of_column(field, texts, [row.number for row in rows], settings)


def of_column(
    field: Field, texts: Sequence[str], numbers: Sequence[int], settings: Settings
) -> Iterator[Warned]:
    """What it says of one column: its texts, and the numbers of their rows.

    Each text is looked at once, however many rows say it.
    """
    distinct = set(texts)
    if CLEAR in distinct and _minds_clearing(field, settings):
        yield clear_empties.warning(field, _numbers_of({CLEAR}, texts, numbers))
    if not settings.applies(wrong_type_value.RULE):
        return
    forms = settings.date_forms
    of_another = {
        text
        for text in distinct - {"", CLEAR}
        if not is_of_its_kind(field, text, forms)
    }
    if of_another:
        yield wrong_type_value.warning(field, _numbers_of(of_another, texts, numbers))


def _numbers_of(
    wanted: set[str], texts: Iterable[str], numbers: Iterable[int]
) -> list[int]:
    """The numbers of the rows that say one of the texts."""
    both = zip(texts, numbers, strict=True)
    return [number for text, number in both if text in wanted]


def _minds_clearing(field: Field, settings: Settings) -> bool:
    return field.kind is Kind.DATE and settings.applies(clear_empties.RULE)
