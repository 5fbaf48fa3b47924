import pytest

from domain.gauge import Limit
from domain.guards import GUARDS, guard_of, merged


@pytest.mark.parametrize("name", GUARDS)
def test_every_guard_takes_a_share_a_count_or_off(name: str) -> None:
    for limit in ("5%", "20", "off"):
        assert guard_of(f"{name}={limit}") == (name, limit)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("archivd=5%", "'archivd' is not a guard: choose from rows-fewer"),
        ("archived", "'' is not a limit"),
        ("archived=", "'' is not a limit"),
        ("archived=many", "'many' is not a limit"),
    ],
)
def test_what_is_no_guard_is_told_in_a_sentence(text: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        guard_of(text)


def test_a_later_guard_takes_the_place_of_an_earlier_one_or_lifts_it() -> None:
    written = ["archived=5%", "rejected=20", "archived=7", "rejected=off"]
    assert merged(written) == {"archived": Limit("7")}
