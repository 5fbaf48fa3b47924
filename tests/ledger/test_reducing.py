"""What is left when everything needless is left out."""

from collections.abc import Sequence

import pytest

from ledger.reducing import smallest


@pytest.mark.parametrize(
    "needed", [set(), {0}, {99}, {3, 4, 5}, {0, 50, 99}, set(range(0, 100, 7))]
)
def test_just_what_is_needed_is_left(needed: set[int]) -> None:
    left = smallest(range(100), lambda parts: needed <= set(parts))
    assert list(left) == sorted(needed)


def test_a_single_needed_part_is_found_in_few_tries() -> None:
    tried: list[Sequence[int]] = []

    def shows(parts: Sequence[int]) -> bool:
        tried.append(parts)
        return 700 in parts

    assert list(smallest(range(1000), shows)) == [700]
    assert len(tried) < 40


def test_parts_that_need_one_another_stay_together() -> None:
    def shows(parts: Sequence[int]) -> bool:
        return 9 in parts and (3 in parts or 4 not in parts)

    left = list(smallest(range(10), shows))
    assert left == [9]
