"""How are schools added, changed and listed?"""

from pathlib import Path

import pytest

from tests.cli.files import PEOPLE, write, write_people
from tests.cli.running import Rollbook


def test_the_first_school_starts_the_ledger(nothing: Rollbook) -> None:
    words = "--domain state.example.edu --domain @ALUMNI.state.example.edu --sso"
    answer = nothing("school", "add", "State", *words.split())
    assert (answer.code, answer.out) == (0, "")
    (school,) = nothing.json("school", "list")
    assert school["name"] == "State"
    assert school["domains"] == ["state.example.edu", "alumni.state.example.edu"]
    assert school["sso"] is True


def test_domains_are_joined_in_separated_values(nothing: Rollbook) -> None:
    nothing("school", "add", "State", "--domain=b.edu", "--domain=a.edu")
    (school,) = nothing("school", "list", "--csv").separated()
    assert (school["domains"], school["sso"]) == ("b.edu;a.edu", "0")


def test_what_is_not_named_stays_as_it_is(state: Rollbook) -> None:
    state("school", "set", "State", "--no-mentorship")
    (school,) = state.json("school", "list")
    assert (school["sso"], school["mentorship"]) == (True, False)
    assert school["domains"] == ["state.example.edu"]


def test_who_can_sign_in_follows_the_schools_setting(told_anew: Rollbook) -> None:
    words = ("school", "set", "State", "--no-sso", "--at", "2023-01-01")
    assert told_anew(*words).code == 0
    assert told_anew.json("show", "flo")["can_use_sso"] is False
    then = told_anew("show", "flo", "--as-of", "2022-12-31", "--json").json
    assert then["can_use_sso"] is True


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("add State --domain state.example.edu", "rollbook school set"),
        ("add Elm", "--domain"),
        ("add A/B --domain elm.example.edu", "slash"),
        ("add Elm --domain elm", "'elm'"),
        ("add Elm --domain ann@elm.example.edu", "'ann@elm.example.edu'"),
        ("set Nowhere --sso", "State, Tech"),
        ("set State --domain elm", "'elm'"),
        ("set State --no-sso --at 2020-01-01", "2022-09-01"),
        ("set State --no-sso --at someday", "yyyy-mm-dd"),
        ("add", "NAME"),
        ("paint State", "paint"),
    ],
)
def test_a_mistake_is_told_and_changes_nothing(
    told: Rollbook, words: str, says: str
) -> None:
    before = told.json("school", "list")
    assert says in told.refuses("school", *words.split())
    assert told.json("school", "list") == before


def test_a_mistake_with_the_first_school_leaves_no_ledger_behind(
    nothing: Rollbook,
) -> None:
    nothing.refuses("school", "add", "State", "--domain", "state")
    assert not nothing.ledger.exists()


def test_a_school_added_without_a_moment_is_told_without_one(state: Rollbook) -> None:
    assert "0001-01-01" not in state("school", "list").out


def test_two_schools_have_separate_accounts(nothing: Rollbook, tmp_path: Path) -> None:
    nothing("school", "add", "State", "--domain", "state.example.edu")
    nothing("school", "add", "Tech", "--domain", "tech.example.edu")
    one = write_people(tmp_path / "20240101_state.csv", "ann")
    other = write(
        tmp_path / "20240102_tech.csv", PEOPLE, "ann,ann@tech.example.edu,Ann"
    )
    nothing("import", one, "--school", "State")
    nothing("import", other, "--school", "Tech")
    assert [each["school"] for each in nothing.json("accounts")] == ["State", "Tech"]
