"""What was it like then?"""

import pytest

from tests.cli.running import Rollbook


@pytest.mark.parametrize(
    ("point", "address", "basis"),
    [
        ("2019-08-18", "bob@state.example.edu", "import 2 (2019-01-07, "),
        ("2019-08-19", "bob@post.example", "import 3 (2019-08-19, 20190819_users.csv)"),
        ("2019-12-31", "bob@post.example", "import 3 (2019-08-19, "),
        ("import:1", "bob@state.example.edu", "import 1 (2018-08-20, "),
        ("import:3", "bob@post.example", "import 3 (2019-08-19, "),
        ("@~5", "bob@state.example.edu", "import 2 (2019-01-07, "),
        ("@~4", "bob@post.example", "import 3 (2019-08-19, "),
    ],
)
def test_an_account_is_shown_as_it_was(
    told: Rollbook, point: str, address: str, basis: str
) -> None:
    answer = told("show", "bob@post.example", "--as-of", point, "--json")
    if address == "bob@state.example.edu":
        assert answer.code == 2
        answer = told("show", "State/bob", "--as-of", point, "--json")
    assert (answer.code, answer.json["email_address"]) == (0, address)
    assert answer.err.startswith(f"as of {basis}")


def test_a_date_includes_its_day_and_a_time_does_not(told: Rollbook) -> None:
    def archived(point: str) -> bool:
        answer = told("show", "0012345", "--as-of", point, "--json")
        return bool(answer.json["archived"])

    assert archived("2022-06-01") is True
    assert archived("2022-06-01T08:30") is True
    assert archived("2022-06-01T08:29") is False
    assert archived("2022-05-31") is False


def test_a_former_name_is_the_name_of_its_time(told: Rollbook) -> None:
    then = told("show", "bob", "--as-of", "2020-02-02", "--json").json
    now = told.json("show", "State/robert")
    assert (then["username"], now["username"]) == ("bob", "robert")
    assert then["account"] == now["account"]


def test_all_accounts_are_listed_as_they_were(told: Rollbook) -> None:
    answer = told("accounts", "--as-of", "2018-12-31", "--json")
    assert [each["username"] for each in answer.json] == ["0012345", "bob"]
    assert answer.json[0]["primary_education_end_date"] == "2022-05-21"
    assert answer.err == "as of import 1 (2018-08-20, 20180820_users.csv)\n"


def test_a_condition_is_on_the_state_of_that_time(told: Rollbook) -> None:
    words = ("accounts", "--where", "school_year_name = 'Freshman'", "--json")
    assert told(*words).json == []
    then = told(*words, "--as-of", "import:1").json
    assert [each["first_name"] for each in then] == ["Ann"]


def test_the_newest_import_back_by_none_is_now(told: Rollbook) -> None:
    answer = told("accounts", "--as-of", "@~0", "--json")
    assert answer.json == told.json("accounts")
    assert answer.err == "as of import 7 (2022-09-01, 20220901_users.csv)\n"


def test_before_the_first_import_there_was_nobody(told: Rollbook) -> None:
    answer = told("accounts", "--as-of", "2001-01-01", "--json")
    assert (answer.code, answer.json) == (0, [])
    assert answer.err == "before the first import\n"


def test_who_was_not_there_yet_is_not_said_to_be_gone(told: Rollbook) -> None:
    message = told.refuses("show", "flo", "--as-of", "2018-12-31")
    assert "State/flo" in message
    assert "once belonged" not in message


@pytest.mark.parametrize("command", ["accounts", "show flo"])
@pytest.mark.parametrize(
    "point", ["yesterday", "2019-13-01", "import:99", "import:x", "@~7", "@~", "", "17"]
)
def test_an_unknown_point_is_said_so(told: Rollbook, command: str, point: str) -> None:
    message = told.refuses(*command.split(), "--as-of", point)
    assert point in message
    assert len(message.splitlines()) == 1


@pytest.mark.parametrize(
    "command",
    [
        "accounts",
        "show 0012345",
        "history 0012345",
        "imports",
        "rows 1",
        "failed 1",
        "query SELECT+1",
        "events",
        "events 0012345",
        "events import:1",
        "school list",
        "when archived",
        "audit could-sign-in",
    ],
)
def test_every_reading_command_tells_its_basis(told: Rollbook, command: str) -> None:
    words = [word.replace("+", " ") for word in command.split()]
    answer = told(*words, "--as-of", "import:3")
    assert answer.code == 0, answer.err
    assert answer.err.startswith("as of import 3 (2019-08-19, 20190819_users.csv)\n")


def test_a_history_goes_up_to_the_point(told: Rollbook) -> None:
    whole = told.json("history", "State/robert")
    then = told("history", "State/bob", "--as-of", "import:3", "--json").json
    assert then == whole[: len(then)]
    assert [row["import"] for row in whole[len(then) :]] == [5]


def test_somebody_who_is_deleted_later_is_still_there(told_anew: Rollbook) -> None:
    words = ("--at", "2023-01-01", "--because", "she asked for it")
    assert told_anew("observe", "deleted", "0012345", *words).code == 0
    whole = told_anew.json("history", "0012345")
    then = told_anew("history", "0012345", "--as-of", "2022-12-31", "--json")
    assert then.json == whole[:-1]
    gone = told_anew("history", "0012345", "--as-of", "2023-01-01", "--json")
    assert gone.json == whole


def test_imports_and_their_rows_are_those_of_then(told: Rollbook) -> None:
    then = told("imports", "--as-of", "2019-12-31", "--json").json
    assert then == told.json("imports")[:3]
    rows = told("rows", "@~0", "--as-of", "import:3", "--json")
    assert rows.json == told.json("rows", "3")
    for command in ("rows", "failed"):
        message = told.refuses(command, "4", "--as-of", "import:3")
        assert message.splitlines()[-1] == "Error: import 4 came later"


def test_the_views_that_sql_asks_are_those_of_then(told: Rollbook) -> None:
    sql = "SELECT username, archived FROM accounts ORDER BY username"
    then = told("query", sql, "--as-of", "2018-12-31", "--json").json
    assert then == [
        {"username": "0012345", "archived": False},
        {"username": "bob", "archived": False},
    ]
    newest = "SELECT max(import) AS known, (SELECT max(import) FROM main.rows) AS now"
    answer = told("query", f"{newest} FROM rows", "--as-of", "import:3", "--json")
    assert answer.json == [{"known": 3, "now": 7}]


def test_events_go_up_to_the_point(told: Rollbook) -> None:
    def until(point: str, *words: str) -> list[str]:
        return [each["id"] for each in told("events", *words, "--as-of", point).lines]

    whole = [each["id"] for each in told.events()]
    assert until("import:3") == whole[: len(until("import:3"))]
    assert until("@~0") == whole
    anns = [each["id"] for each in told.events("0012345")]
    assert until("import:3", "0012345") == anns[:1]
    assert until("import:6", "0012345") == anns
    assert "import:5 came later" in told.refuses(
        "events", "import:5", "--as-of", "import:3"
    )


def test_schools_are_listed_with_the_settings_of_then(told_anew: Rollbook) -> None:
    words = ("--no-sso", "--at", "2023-01-01")
    assert told_anew("school", "set", "State", *words).code == 0
    told_anew("school", "add", "Late", "--domain", "late.example.edu")

    def sso(*words: str) -> dict[str, bool]:
        listed = told_anew("school", "list", *words, "--json").json
        return {each["name"]: each["sso"] for each in listed}

    assert sso() == {"State": False, "Tech": False, "Late": False}
    assert sso("--as-of", "2022-12-31") == {"State": True, "Tech": False}
