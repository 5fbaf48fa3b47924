"""When did it happen? What users write, and what file names tell."""

import pytest

from ledger.moments import end_of, moment, moment_in, shown


@pytest.mark.parametrize(
    ("name", "at"),
    [
        ("20240826_users.csv", "2024-08-26T00:00:00"),
        ("2024-08-26.csv", "2024-08-26T00:00:00"),
        ("users 2024-08-26 final.csv", "2024-08-26T00:00:00"),
        ("users20240826.csv", "2024-08-26T00:00:00"),
        ("20240826_0615_users.csv", "2024-08-26T06:15:00"),
        ("20240826T061530.csv", "2024-08-26T06:15:30"),
        ("20240826061530.csv", "2024-08-26T06:15:30"),
        ("202408260615.csv", "2024-08-26T06:15:00"),
        ("2024-08-26 06.15.30.csv", "2024-08-26T06:15:30"),
        ("2024-08-26T06:15.csv", "2024-08-26T06:15:00"),
        ("2024-08-26_06-15-30_users.csv", "2024-08-26T06:15:30"),
        ("20240826_2561_users.csv", "2024-08-26T00:00:00"),
        ("20240826_7_users.csv", "2024-08-26T00:00:00"),
        ("20240826-20240930.csv", "2024-08-26T00:00:00"),
        ("users_99_20240826.csv", "2024-08-26T00:00:00"),
        ("20241332_20240826.csv", "2024-08-26T00:00:00"),
        ("2024-02-29.csv", "2024-02-29T00:00:00"),
    ],
)
def test_a_name_tells_its_first_date_and_the_time_behind_it(name: str, at: str) -> None:
    assert moment_in(name) == at


@pytest.mark.parametrize(
    "name",
    [
        "users.csv",
        "users_2024.csv",
        "2023-02-29.csv",
        "20241332.csv",
        "2024-0826.csv",
        "120240826.csv",
        "08-26-2024.csv",
        "",
    ],
)
def test_a_name_without_a_date_tells_nothing(name: str) -> None:
    assert moment_in(name) is None


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("2024-08-26", "2024-08-26T00:00:00"),
        ("2024-08-26T06:15", "2024-08-26T06:15:00"),
        ("2024-08-26 06:15:30", "2024-08-26T06:15:30"),
    ],
)
def test_a_user_writes_a_date_and_maybe_a_time(written: str, at: str) -> None:
    assert moment(written) == at


@pytest.mark.parametrize("written", ["", "today", "26.8.2024", "2024-02-30", "2024-08"])
def test_what_is_not_a_moment_is_told_how_to_write_one(written: str) -> None:
    with pytest.raises(ValueError, match="is not a moment: write yyyy-mm-dd"):
        moment(written)


def test_a_moment_has_no_zone() -> None:
    with pytest.raises(ValueError, match="are the school's local time"):
        moment("2024-08-26T06:15+02:00")


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ("2024-08-26", "2024-08-26T23:59:59"),
        ("2024-08-26T00:00", "2024-08-26T00:00:00"),
        ("2024-08-26T06:15", "2024-08-26T06:15:00"),
    ],
)
def test_a_bare_date_of_the_past_is_the_end_of_that_day(written: str, at: str) -> None:
    assert end_of(written) == at


@pytest.mark.parametrize(
    ("at", "text"),
    [
        ("2024-08-26T00:00:00", "2024-08-26"),
        ("2024-08-26T06:15:00", "2024-08-26 06:15:00"),
    ],
)
def test_people_are_not_told_of_midnight(at: str, text: str) -> None:
    assert shown(at) == text
