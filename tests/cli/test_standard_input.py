"""How does a file come in through a pipe?"""

from pathlib import Path

import pytest

from tests.cli.files import PEOPLE, row, write_people
from tests.cli.running import Rollbook, installed

ANN = f"{PEOPLE}\n{row('ann')}\n".encode()


def test_it_is_a_file_of_that_name(state: Rollbook) -> None:
    answer = state("import", "-", "--name", "20240101_users.csv", stdin=ANN)
    assert answer.code == 0
    (listed,) = state.json("imports")
    assert (listed["file"], listed["at"]) == (
        "20240101_users.csv",
        "2024-01-01T00:00:00",
    )


def test_it_is_the_same_file_as_on_disk(state: Rollbook, tmp_path: Path) -> None:
    file = write_people(tmp_path / "20240101_users.csv", "ann")
    state("import", file)
    answer = state("import", "-", "--name", file.name, "--json", stdin=ANN)
    assert answer.json[0]["passed_over"] is True


def test_it_can_be_planned(state: Rollbook) -> None:
    answer = state("plan", "-", "--name", "x.csv", "--at", "2024-01-01", stdin=ANN)
    assert "+ row 2 ann created" in answer.out


def test_the_installed_command_reads_it(state: Rollbook) -> None:
    words = ("import", "-", "--name", "20240101_users.csv")
    answer = installed("--ledger", state.ledger, *words, stdin=ANN.decode())
    assert answer.code == 0
    assert state.json("show", "ann")["first_name"] == "Ann"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("-",), "--name"),
        (("-", "other.csv", "--name", "20240101.csv"), "-"),
        (("other.csv", "--name", "20240101.csv"), "--name"),
        (("-", "--name", "users.csv"), "--at"),
        (("-", "--name", "20240101.txt"), ".csv"),
    ],
)
def test_what_is_missing_is_said(
    state: Rollbook, words: tuple[str, ...], says: str
) -> None:
    assert says in state.refuses("import", *words, stdin=ANN)
    assert state.json("imports") == []
