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


@unchanging
class Cell:
    row: int
    column: str


class Blank(Cell):
    __slots__ = ()


def test_what_is_of_another_class_is_not_the_same() -> None:
    others: list[object] = [Place(2), Blank(2, "username"), (2, "username")]
    assert Cell(2, "username") not in others
    assert Blank(2, "username") in others


def test_it_shows_what_it_was_made_with() -> None:
    assert repr(Place(2)) == "Place(row=2, column='username')"
    assert repr(Blank(2, "")) == "Blank(row=2, column='')"


def test_what_holds_something_that_changes_has_no_hash() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Cell(2, ["username"]))  # type: ignore[arg-type]


def test_what_is_otherwise_is_another_one() -> None:
    place = Place(2)
    assert replace(place, row=3) == Place(3)
    assert place.row == 2


def test_nothing_can_be_added_to_it() -> None:
    with pytest.raises(AttributeError):
        setattr(Place(2), "file", "users.csv")  # noqa: B010 - mypy forbids the plain way
