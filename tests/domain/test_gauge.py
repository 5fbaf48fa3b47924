import pytest

from domain.gauge import Limit, gauged, sentence


@pytest.mark.parametrize(
    ("limit", "of", "first_that_holds"),
    [
        ("10%", 1000, 100),
        ("10%", 1001, 101),
        ("10%", 9, 1),
        ("2.5%", 1000, 25),
        ("50%", 3, 2),
        ("100%", 7, 7),
        ("20", 1000, 20),
        ("20", 0, 20),
    ],
)
def test_a_limit_holds_from_the_share_or_the_count_on(
    limit: str, of: int, first_that_holds: int
) -> None:
    assert gauged("x", "x", first_that_holds, of, Limit(limit)).holds
    assert not gauged("x", "x", first_that_holds - 1, of, Limit(limit)).holds


def test_a_share_of_nothing_does_not_hold() -> None:
    assert not gauged("x", "x", 0, 0, Limit("10%")).holds


@pytest.mark.parametrize(
    "text", ["", "%", "ten", "-5", "-5%", "0", "0%", "5 %", "1.23456%", "1.5", "5%%"]
)
def test_what_is_no_limit_is_not_taken_for_one(text: str) -> None:
    with pytest.raises(ValueError, match="is not a limit"):
        Limit(text)


@pytest.mark.parametrize(
    ("count", "of", "limit", "says"),
    [
        (94, 1000, "10%", "94 of 1000 rows, 9.4 %, limit 10 %: 5 rows of headroom"),
        (98, 1000, "10%", "98 of 1000 rows, 9.8 %, limit 10 %: 1 row of headroom"),
        (100, 1000, "10%", "100 of 1000 rows, 10 %, limit 10 %: 1 row too many"),
        (9999, 100_000, "10%", "9999 of 100000 rows, 9.9 %, limit 10 %: 0 rows of hea"),
        (0, 1, "50%", "0 of 1 row, 0 %, limit 50 %: 0 rows of headroom"),
        (0, 0, "50%", "0 of 0 rows, 0 %, limit 50 %: 0 rows of headroom"),
        (3, 1000, "20", "3, limit 20: 16 of headroom"),
        (22, 1000, "20", "22, limit 20: 3 too many"),
    ],
)
def test_a_gauge_is_told_with_its_figure_and_headroom(
    count: int, of: int, limit: str, says: str
) -> None:
    gauge = gauged("archived", "accounts archived", count, of, Limit(limit))
    assert sentence(gauge).startswith(f"accounts archived {says}")
