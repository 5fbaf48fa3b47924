"""When was something true of accounts?"""

import pytest

from tests.cli.running import Rollbook


def test_each_stretch_tells_from_when_until_when_and_by_which_row(
    told: Rollbook,
) -> None:
    answer = told("when", "email_address LIKE 'bob@state%'", "--json")
    assert answer.code == 0
    (bob,) = answer.json
    told_ = {key: value for key, value in bob.items() if value is not None}
    del told_["account"]
    assert told_ == {
        "school": "State",
        "username": "bob",
        "true_from": "2018-08-20T00:00:00",
        "true_to": "2019-08-19T00:00:00",
        "from_source": "import",
        "from_event": "UserCreated",
        "from_import": 1,
        "from_file": "20180820_users.csv",
        "from_row": 4,
        "from_rule": "created-confirmed",
        "to_source": "import",
        "to_event": "EmailChanged",
        "to_import": 3,
        "to_file": "20190819_users.csv",
        "to_row": 3,
        "to_rule": "identifier-column",
        "to_fields": ["email_address"],
    }
    assert answer.err == (
        "accounts of which it was true: 1; times that it became true: 1; "
        "still true: 0\n"
    )


def test_each_turn_can_be_listed_and_the_first_ones(told: Rollbook) -> None:
    words = ("when", "username = 'bob' AND school = 'State'")
    each = told(*words, "--each", "--csv").separated()
    assert [(row["became"], row["import"], row["row"]) for row in each] == [
        ("true", "1", "4"),
        ("false", "5", "2"),
    ]
    first = told(*words, "--first", "--csv").separated()
    assert first == each[:1]


def test_it_can_be_asked_as_of_a_point(told: Rollbook) -> None:
    answer = told("when", "archived", "--as-of", "2022-05-31", "--json")
    assert answer.json == []
    assert answer.err.startswith("as of import 5 (2020-02-03, ")
    (ann,) = told.json("when", "archived")
    assert (ann["username"], ann["true_to"]) == ("0012345", None)


def test_people_see_only_what_tells_something(told: Rollbook) -> None:
    header = told("when", "archived").out.splitlines()[0].split()
    assert header == ["username", "true_from"] + [
        f"from_{column}" for column in ("source", "import", "row", "rule")
    ]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("shoe_size",), "no such column: shoe_size: write a condition over"),
        (("archived", "--each", "--first"), "name one of --each and --first"),
        (("archived", "--as-of", "import:99"), "there is no import:99"),
        ((), "Missing argument 'SQL'"),
    ],
)
def test_what_cannot_be_asked_is_told(
    told: Rollbook, words: tuple[str, ...], message: str
) -> None:
    assert message in told.refuses("when", *words)
