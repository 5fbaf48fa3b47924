from dataclasses import replace

import pytest

from domain.unchanging import unchanging


@unchanging
class Place:
    row: int
    column: str = "username"


def test_what_was_made_of_the_same_is_the_same() -> None:
    assert Place(2) == Place(2, "username")
    assert Place(2) != Place(3)
    assert {Place(2), Place(2)} == {Place(2)}


def test_what_is_otherwise_is_another_one() -> None:
    place = Place(2)
    assert replace(place, row=3) == Place(3)
    assert place.row == 2


def test_nothing_can_be_added_to_it() -> None:
    with pytest.raises(AttributeError):
        setattr(Place(2), "file", "users.csv")  # noqa: B010 - mypy forbids the plain way
