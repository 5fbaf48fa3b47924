"""What does a cell leave in its field?"""

from typing import NamedTuple

from domain.events import Value
from domain.fields import LABELS, Field
from domain.rules import blank_keeps, clear_empties, labels_replace, list_replaces
from domain.settings import Settings


class Left(NamedTuple):
    """The value that a cell leaves, None where it empties its field, and the rule.

    Without a rule it is the one that found the account. What ``adds`` is a list that
    comes behind the stored one.
    """

    value: Value | None
    rule: str | None = None
    adds: bool = False


def left_by(field: Field, text: str, settings: Settings) -> Left | None:
    """What the cell leaves; None where it keeps what is stored."""
    replaces_labels = field is LABELS and settings.applies(labels_replace.RULE)
    if blank_keeps.keeps(text) and not replaces_labels:
        return None if settings.applies(blank_keeps.RULE) else Left(None)
    if clear_empties.empties(text) and settings.applies(clear_empties.RULE):
        return Left(None, clear_empties.RULE.name)
    if replaces_labels:
        return Left(labels_replace.labels(text), labels_replace.RULE.name)
    if not field.is_list:
        return Left(settings.value_of(field, text))
    items = list_replaces.items(text)
    if settings.applies(list_replaces.RULE):
        return Left(items, list_replaces.RULE.name)
    return Left(tuple(dict.fromkeys(items)), adds=True)
