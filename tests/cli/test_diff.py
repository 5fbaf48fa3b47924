"""What differs between two moments?"""

import pytest

from tests.cli.running import Rollbook

BASIS = """from: as of import 1 (2018-08-20, 20180820_users.csv)
to: as of import 3 (2019-08-19, 20190819_users.csv)
"""


def test_each_difference_names_the_row_behind_it(told: Rollbook) -> None:
    answer = told("diff", "import:1", "2019-08-19", "--json")
    assert answer.code == 0
    created, changed = sorted(answer.json, key=lambda row: row["change"], reverse=True)
    assert (created["username"], created["field"]) == ("flo", None)
    del changed["account"]
    assert changed == {
        "school": "State",
        "username": "bob",
        "change": "changed",
        "field": "email_address",
        "old": "bob@state.example.edu",
        "new": "bob@post.example",
        "source": "import",
        "event": "EmailChanged",
        "moment": "2019-08-19T00:00:00",
        "import": 3,
        "file": "20190819_users.csv",
        "row": 3,
        "rule": "identifier-column",
        "observed_by": None,
        "because": None,
    }
    assert answer.err == BASIS + (
        "accounts: 1 created, 1 changed, 0 deleted; changed most often: "
        "email_address 1\n"
    )


def test_it_can_be_narrowed_to_a_user_and_a_field(told: Rollbook) -> None:
    words = ("diff", "2019-01-01", "2022-12-31", "--csv")
    ann = told(*words, "--user", "0012345").separated()
    assert {row["username"] for row in ann} == {"0012345"}
    assert {"archived", "email_address", "can_use_sso"} < {row["field"] for row in ann}
    header = told(*words, "--user", "0012345", "--field", "disabled").separated()
    assert [(row["field"], row["old"], row["new"]) for row in header] == [
        ("archived", "0", "1")
    ]


@pytest.mark.parametrize("user", ["State/bob", "State/robert", "bob@post.example"])
def test_a_user_is_named_as_at_either_moment(told: Rollbook, user: str) -> None:
    answer = told("diff", "2019-12-31", "2020-12-31", "--user", user, "--json")
    (row,) = answer.json
    assert (row["field"], row["old"], row["new"]) == ("username", "bob", "robert")


def test_nothing_differs_from_itself(told: Rollbook) -> None:
    answer = told("diff", "@~0", "2022-12-31", "--json")
    assert (answer.code, answer.json) == (0, [])
    assert answer.err.endswith("accounts: 0 created, 0 changed, 0 deleted\n")


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("import:3 import:1", "import:3 is later than import:1: write the earlier"),
        ("import:1 import:99", "there is no import:99"),
        ("yesterday import:1", "'yesterday' is not a point in time"),
        ("import:1 @~0 --user nobody", "there is no account nobody"),
        ("import:1 @~0 --field emial_address", "did you mean email_address?"),
    ],
)
def test_what_cannot_be_compared_is_told(
    told: Rollbook, words: str, message: str
) -> None:
    assert message in told.refuses("diff", *words.split())
