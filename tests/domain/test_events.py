from typing import get_args

import pytest

from domain.events import (
    NAMES,
    STORED_NAMES,
    EmailChanged,
    Event,
    NameChanged,
    ValuesSet,
)
from domain.fields import FIELDS

TOLD = {*get_args(Event), *ValuesSet.__subclasses__()} - {ValuesSet}


def test_every_event_has_one_stored_name() -> None:
    assert set(STORED_NAMES.values()) == TOLD
    assert len(NAMES) == len(STORED_NAMES)


@pytest.mark.parametrize(
    "name",
    [
        "UserCreated",
        "EmailChanged",
        "Archived",
        "Unarchived",
        "EducationDatesSet",
        "FieldCleared",
    ],
)
def test_these_names_never_change(name: str) -> None:
    assert STORED_NAMES[name].__name__ == name


def test_every_field_is_told_by_an_event_that_is_stored() -> None:
    assert {field.told_by for field in FIELDS} == set(ValuesSet.__subclasses__())


def test_the_same_values_told_by_another_event_are_another_fact() -> None:
    told: list[ValuesSet] = [EmailChanged({}), NameChanged({})]
    assert told[0] != told[1]
    assert told[0] == EmailChanged({})
