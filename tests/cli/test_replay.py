"""The whole history again: as it was, and as it might have been."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.files import PEOPLE, contents, row, write, write_people
from tests.cli.running import Rollbook

MOVED = "ann,ann@post.example,Ann"


@pytest.fixture
def lived(state: Rollbook, tmp_path: Path) -> Rollbook:
    """Ann and Bob; Ann moves; everybody comes again, with Cy."""
    folder = tmp_path / "files"
    write_people(folder / "20240826_users.csv", "ann", "bob")
    write(folder / "20240827_users.csv", PEOPLE, MOVED, row("bob"))
    write_people(folder / "20240828_users.csv", "ann", "bob", "cy")
    state("import", folder)
    return state


def test_without_a_change_a_replay_proves_the_history(lived: Rollbook) -> None:
    before = contents(lived.ledger)
    answer = lived("replay", "--json")
    assert (answer.code, answer.json) == (0, [])
    assert "replayed 4 entries of the history" in answer.err
    assert contents(lived.ledger) == before


def test_with_another_rule_it_names_the_accounts_that_differ_and_exits_1(
    lived: Rollbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("domain.rules.blank_keeps.keeps", lambda _: False)
    monkeypatch.setattr(
        "domain.rules.whitespace.stripped", lambda cells: ["x", *cells[1:]]
    )
    answer = lived("replay", "--json")
    assert answer.code == 1
    assert {each["username"] for each in answer.json} >= {"ann", "bob", "cy"}


def test_without_an_import_it_tells_where_each_story_parts(lived: Rollbook) -> None:
    answer = lived("replay", "--without", "import:2", "--json")
    assert answer.code == 0
    (ann,) = answer.json
    assert (ann["username"], ann["import"], ann["row"]) == ("ann", 2, 2)
    assert (ann["event"], ann["other_event"]) == ("EmailChanged", None)
    assert ann["finally"] == []
    assert "identifier-column: 2 → 0 rows" in answer.err


def test_what_differs_in_the_end_is_told_by_field(lived: Rollbook) -> None:
    (ann,) = lived("replay", "--without", "@~0", "--json").json[:1]
    assert ann["finally"] == [
        {
            "field": "email_address",
            "ours": "ann@state.example.edu",
            "other": "ann@post.example",
        }
    ]
    table = lived("replay", "--without", "@~0").out
    assert "email_address: ann@state.example.edu → ann@post.example" in table


def test_people_are_told_of_accounts_that_come_or_go(lived: Rollbook) -> None:
    cy = lived("replay", "--without", "3", "--json").json[-1]
    assert (cy["username"], cy["event"], cy["other_event"]) == (
        "cy",
        "UserCreated",
        None,
    )
    assert cy["finally"] == [
        {"field": "account", "ours": "there", "other": "not there"}
    ]


def test_a_file_is_put_in_between(lived: Rollbook, tmp_path: Path) -> None:
    late = write(tmp_path / "late.csv", PEOPLE, "bob,bob@post.example,Bob")
    answer = lived("replay", "--insert", late, "--at", "2024-08-26T12:00", "--json")
    (bob,) = answer.json
    assert (bob["username"], bob["event"], bob["other_event"]) == (
        "bob",
        None,
        "EmailChanged",
    )


def test_the_other_history_is_kept_as_a_ledger_of_its_own(
    lived: Rollbook, tmp_path: Path
) -> None:
    other = Rollbook(tmp_path / "other")
    answer = lived("replay", "--without", "2", "--into", other.ledger)
    assert f"the other history is in {other.ledger}" in answer.err
    assert [each["import"] for each in other("imports", "--json").json] == [1, 3]
    assert other("verify", "--replay").code == 0
    assert lived("replay", "--into", other.ledger).code == 2


def test_the_other_history_takes_the_place_of_the_ledger(lived: Rollbook) -> None:
    answer = lived("replay", "--without", "2", "--in-place", "--yes")
    assert answer.code == 0
    assert "the old is" in answer.err
    assert [each["import"] for each in lived("imports", "--json").json] == [1, 3]
    kept = Rollbook(lived.ledger.with_name("ledger.before-1"))
    assert [each["import"] for each in kept("imports", "--json").json] == [1, 2, 3]


def test_nothing_is_put_in_place_where_nobody_can_be_asked(lived: Rollbook) -> None:
    before = contents(lived.ledger)
    answer = lived("replay", "--without", "2", "--in-place")
    assert (answer.code, "say --yes" in answer.err) == (2, True)
    assert contents(lived.ledger) == before
    assert not lived.ledger.with_name("ledger.before-1").exists()


def test_an_import_is_put_right_that_ran_under_a_wrong_date(lived: Rollbook) -> None:
    answer = lived("replay", "--set", "3.at=2024-08-26T12:00", "--in-place", "--yes")
    assert answer.code == 0
    (ann,) = lived("show", "ann", "--nl").lines
    assert ann["email_address"] == "ann@post.example"


def test_until_a_point_only_so_much_is_replayed(lived: Rollbook) -> None:
    answer = lived("replay", "--until", "import:2", "--json")
    assert (answer.code, answer.json) == (0, [])
    assert "replayed 3 entries" in answer.err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("--without 9", "there is no import 9"),
        ("--replace 1", "write IMPORT=FILE"),
        ("--replace 1=nowhere.csv", "nowhere.csv"),
        ("--set 1.at", "write IMPORT.OPTION=VALUE"),
        ("--set 1.color=red", "column color is not known"),
        ("--set 1.channel=pigeon", "channel is 'pigeon'"),
        ("--observe archived ann", "say with --at when"),
        ("--observe archived ann --field x --at 2024-08-27", ""),
        ("--observe edited ann --field x --at 2024-08-27", "write FIELD=VALUE"),
        ("--at 2024-08-27 --at 2024-08-28", "there are 2 --at for 0"),
        ("--without 2 --set 2.channel=manual", "import 2 cannot be left out and"),
        ("--set inserted.at=2024-08-27", "--set inserted… goes with --insert"),
        ("--in-place --yes", "every account comes out the same"),
        ("--into x --in-place", "exclude each other"),
    ],
)
def test_a_wrong_change_is_told_in_a_sentence(
    words: str, says: str, lived: Rollbook
) -> None:
    before = contents(lived.ledger)
    answer = lived("replay", *words.split())
    assert (answer.code == 2) == bool(says)
    assert says in answer.err
    assert contents(lived.ledger) == before


@pytest.mark.parametrize(
    "words",
    [
        "--observe archived nosuch --at 2024-08-28",
        "--set 2.school=Nowhere",
        "--replace 2=late.csv",
    ],
)
def test_what_was_asked_for_and_left_out_is_a_finding(
    words: str, lived: Rollbook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "late.csv", "nothing")
    answer = lived("replay", *words.split())
    assert (answer.code, "left out: " in answer.err) == (1, True)
    before = contents(lived.ledger)
    answer = lived("replay", *words.split(), "--in-place", "--yes")
    assert answer.code == 2
    assert "what was asked for was left out" in answer.err
    assert contents(lived.ledger) == before


def test_an_event_that_only_moved_tells_both_places(lived: Rollbook) -> None:
    (ann,) = lived("replay", "--set", "2.at=2024-08-26T09:00", "--json").json
    assert (ann["at"], ann["other_at"]) == (
        "2024-08-27T00:00:00",
        "2024-08-26T09:00:00",
    )
    assert ann["event"] == ann["other_event"] == "EmailChanged"


def test_verify_replays_when_it_is_asked_to(
    lived: Rollbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    claim = "Replaying every file and observation gives the same events."
    assert claim not in lived("verify").out
    assert f"ok      {claim}" in lived("verify", "--replay").out
    monkeypatch.setattr(
        "domain.rules.whitespace.stripped", lambda cells: ["x", *cells[1:]]
    )
    answer = lived("verify", "--replay")
    assert (answer.code, f"broken  {claim}" in answer.out) == (1, True)


def test_the_demo_comes_out_byte_for_byte_the_same(
    demo: Rollbook, tmp_path: Path
) -> None:
    other = Rollbook(tmp_path / "other")
    answer = demo("replay", "--into", other.ledger, "--json")
    assert (answer.code, answer.json) == (0, [])
    assert _events(other) == _events(demo)


def test_with_one_line_of_a_rule_changed_the_demo_names_who_differs(
    demo: Rollbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("domain.rules.gpa_range._BEST", 3)
    answer = demo("replay", "--json")
    assert answer.code == 1
    assert len(answer.json) > 50
    parted = {(each["event"], each["other_event"]) for each in answer.json}
    assert ("UserCreated", None) in parted
    assert "gpa-range: " in answer.err


def _events(rollbook: Rollbook) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(rollbook.ledger / "events.sqlite")) as connection:
        sql = "SELECT * FROM stored_events ORDER BY rowid"
        return connection.execute(sql).fetchall()
