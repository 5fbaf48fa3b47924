"""In which order do files run?"""

from pathlib import Path

import pytest

from tests.cli.files import PEOPLE, row, write, write_people
from tests.cli.running import Rollbook


def ran(rollbook: Rollbook) -> list[tuple[str, str]]:
    """The imported files with their moments, as they ran."""
    return [(each["file"], each["at"]) for each in rollbook.json("imports")]


def test_files_run_in_the_order_of_their_dates(state: Rollbook, tmp_path: Path) -> None:
    files = [
        write_people(tmp_path / name, name[0])
        for name in ("c_20240101.csv", "b_2024-02-01.csv", "a_20240301.csv")
    ]
    assert state("import", *reversed(files)).code == 0
    assert ran(state) == [
        ("c_20240101.csv", "2024-01-01T00:00:00"),
        ("b_2024-02-01.csv", "2024-02-01T00:00:00"),
        ("a_20240301.csv", "2024-03-01T00:00:00"),
    ]


def test_files_of_one_moment_run_in_the_order_of_their_names(
    state: Rollbook, tmp_path: Path
) -> None:
    files = [write_people(tmp_path / f"{name}.csv", name) for name in "bca"]
    state("import", *files, "--at", "2024-01-01")
    assert [name for name, _ in ran(state)] == ["a.csv", "b.csv", "c.csv"]


def test_files_of_one_moment_and_name_run_in_an_order_of_their_own(
    state: Rollbook, tmp_path: Path
) -> None:
    ann = write_people(tmp_path / "one" / "20240101.csv", "ann")
    bob = write_people(tmp_path / "two" / "20240101.csv", "bob")
    one_way = state("plan", ann, bob, "--json").json
    assert state("plan", bob, ann, "--json").json == one_way


@pytest.mark.parametrize(
    ("name", "at"),
    [
        ("20240101_users.csv", "2024-01-01T00:00:00"),
        ("users-2024-01-01.csv", "2024-01-01T00:00:00"),
        ("20240101T1830_users.csv", "2024-01-01T18:30:00"),
        ("users_20240101-183059.csv", "2024-01-01T18:30:59"),
        ("users_2024-01-01 18-30.csv", "2024-01-01T18:30:00"),
        ("20249999_users_20240101.csv", "2024-01-01T00:00:00"),
    ],
)
def test_the_moment_is_the_first_date_in_the_name(
    state: Rollbook, tmp_path: Path, name: str, at: str
) -> None:
    assert state("import", write_people(tmp_path / name, "ann")).code == 0
    assert ran(state) == [(name, at)]


def test_a_moment_that_is_said_overrules_the_name(
    state: Rollbook, tmp_path: Path
) -> None:
    file = write_people(tmp_path / "20240101_users.csv", "ann")
    state("import", file, "--at", "2024-05-01T08:15")
    assert ran(state) == [("20240101_users.csv", "2024-05-01T08:15:00")]


def test_a_file_meets_the_accounts_as_the_files_before_it_left_them(
    state: Rollbook, tmp_path: Path
) -> None:
    first = write_people(tmp_path / "20240101_users.csv", "ann")
    second = write(
        tmp_path / "20240102_users.csv", PEOPLE, row("ann").replace("A", "E")
    )
    state("import", second, first)
    assert state.json("show", "ann")["first_name"] == "Enn"
