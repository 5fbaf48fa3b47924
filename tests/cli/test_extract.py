"""Does extract keep just what shows something?"""

from pathlib import Path

import pytest

from tests.cli.running import Rollbook

ARCHIVED = "archived AND system_label_names LIKE '%Alumni SSO%'"


def test_what_is_left_still_shows_it(demo: Rollbook, tmp_path: Path) -> None:
    small = Rollbook(tmp_path / "small")
    answer = demo("extract", ARCHIVED, "--into", small.ledger)
    assert (answer.code, answer.out) == (0, "")
    assert answer.err == f"{small.ledger} has 2 files with 2 rows\n"
    (account,) = small.json("accounts", "--where", ARCHIVED)
    assert account["first_name"] is not None
    assert small("verify").code == 0
    left, all_of_them = small.json("imports"), demo.json("imports")
    files = {each["file"] for each in all_of_them}
    assert {each["file"] for each in left} < files


def test_it_is_as_small_as_it_can_be(told: Rollbook, tmp_path: Path) -> None:
    small = Rollbook(tmp_path / "small")
    told("extract", "username = 'robert' AND school = 'Tech'", "--into", small.ledger)
    assert [each["name"] for each in small.json("school", "list")] == ["Tech"]
    assert [each["rows"] for each in small.json("imports")] == [1]
    assert [each["username"] for each in small.json("accounts")] == ["robert"]


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("username = 'nobody'", "that is true of no account"),
        ("shoe_size > 40", "no such column: shoe_size"),
    ],
)
def test_what_cannot_be_extracted_is_one_sentence(
    told: Rollbook, tmp_path: Path, condition: str, said: str
) -> None:
    assert said in told.refuses("extract", condition, "--into", tmp_path / "small")
    assert not (tmp_path / "small").exists()


def test_nothing_is_written_over(told: Rollbook, tmp_path: Path) -> None:
    said = told.refuses("extract", "archived", "--into", tmp_path)
    assert f"{tmp_path} is there already" in said
