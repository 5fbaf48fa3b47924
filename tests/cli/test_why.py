"""Can a value be traced to its row, and the rows that left it be told?"""

from pathlib import Path

import pytest

from domain.fields import STORED
from ledger.ledger import open_ledger
from projections.views import Views
from projections.why import Asking
from tests.cli.files import PEOPLE, write
from tests.cli.running import Rollbook

FIELDS = [
    *(field.column for field in STORED),
    *("archived", "connection", "excluded", "sso_withdrawn", "user_type"),
]


def test_a_value_is_told_with_event_row_cell_rule_and_source(told: Rollbook) -> None:
    answer = told.json(
        "why", "0012345", "primary_education:end_date", "--as-of", "import:1"
    )
    assert answer["value"] == "2022-05-21"
    assert (answer["event"], answer["import"], answer["row"]) == ("UserCreated", 1, 2)
    assert (answer["file"], answer["cell"]) == ("20180820_users.csv", "2022-05-21")
    assert (answer["rule"], answer["status"]) == ("created-confirmed", "documented")
    assert answer["source"] == "FAQ"
    assert answer["url"].startswith("https://")
    assert (answer["earlier"], answer["parts"], answer["deleted"]) == ([], [], None)


def test_a_cleared_value_is_owed_to_the_row_that_cleared_it(told: Rollbook) -> None:
    answer = told.json("why", "State/0012345", "primary_education:end_date")
    assert (answer["value"], answer["cell"]) == (None, "**CLEAR**")
    assert (answer["event"], answer["rule"]) == ("FieldCleared", "clear-empties")
    assert [each["value"] for each in answer["earlier"]] == ["2022-05-21"]


def test_rows_that_left_the_value_are_counted_and_listed_on_request(
    told: Rollbook,
) -> None:
    answer = told.json("why", "State/robert", "first_name")
    assert answer["since"]["rows"] == 3
    assert "rows" not in answer
    listed = told.json("why", "State/robert", "first_name", "--rows")["rows"]
    assert [row["import"] for row in listed] == [5, 4, 3]
    assert {row["reason"] for row in listed} == {"same-value", "unchanged-row"}
    assert (
        "since then 3 rows named it and left it"
        in told("why", "State/robert", "first_name").out
    )


def test_people_read_the_same(told: Rollbook) -> None:
    assert told("why", "0012345", "disabled").out.splitlines() == [
        "archived: yes",
        "  event  Archived, 2022-06-01 08:30:00",
        "  row    20220601T0830_alumni.csv:2 (import 6)",
        "  cell   disabled: TRUE",
        "  rule   disabled-archives (documented, IMP-STU, ARCH; updates of an archived "
        "account: inferred)",
        "earlier, the newest first:",
        "  no; 2018-08-20; UserCreated; 20180820_users.csv:2 (import 1); "
        "created-confirmed",
    ]


def test_signing_in_is_explained_by_what_it_hangs_on(told: Rollbook) -> None:
    answer = told.json("why", "0012345", "can_use_sso")
    assert (answer["value"], answer["rule"]) == (False, "sso-sign-in")
    parts = {part["field"]: part["value"] for part in answer["parts"]}
    assert parts["archived"] is True
    assert parts["the school's SSO"] is True
    out = told("why", "0012345", "can_use_sso").out
    assert "archived: yes; 2022-06-01 08:30:00; Archived" in out


def test_an_observation_and_a_deletion_are_said(
    told_anew: Rollbook,
) -> None:
    because = ("--by", "the dean", "--because", "she asked")
    told_anew("observe", "edited", "0012345", "preferred_name=Nan", *because)
    answer = told_anew.json("why", "0012345", "preferred_name")
    assert (answer["value"], answer["rests_on"]) == ("Nan", "observation")
    assert (answer["observed_by"], answer["because"]) == ("the dean", "she asked")
    out = told_anew("why", "0012345", "preferred_name").out
    assert "  rests on an observation of" in out
    assert "by the dean (she asked)" in out
    told_anew("observe", "deleted", "0012345", *because)
    gone = told_anew("why", "0012345", "preferred_name")
    assert "was deleted on" in gone.err
    assert "preferred_name: Nan" in gone.out
    deleted = told_anew.json("why", "0012345", "preferred_name")["deleted"]
    assert (deleted["by"], deleted["because"]) == ("the dean", "she asked")


def test_an_assumed_rule_is_said_to_be_assumed(state: Rollbook, tmp_path: Path) -> None:
    file = write(tmp_path / "20240826_users.csv", PEOPLE, "ann,nowhere,Ann")
    state("import", file)
    assert "email-syntax (assumed: no source says so): refused" in (
        state("explain", "1:2").out
    )
    (refused,) = (
        each
        for each in state.json("explain", "1:2")["rules"]
        if each["answer"] == "refused"
    )
    assert (refused["status"], refused["source"]) == ("assumed", None)


def test_a_field_never_set_is_answered_in_a_sentence(told: Rollbook) -> None:
    answer = told("why", "0012345", "gender")
    assert answer.code == 0
    assert "never set: no event named it" in answer.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("0012345", "First_Name"), "did you mean first_name?"),
        (("nobody", "first_name"), "there is no account nobody"),
        (("0012345", "first_name", "--as-of", "2001-01-01"), "was not there then"),
    ],
)
def test_what_cannot_be_asked_is_said(
    told: Rollbook, words: tuple[str, ...], said: str
) -> None:
    assert said in told.refuses("why", *words)


def test_why_agrees_with_changes_for_every_field_of_every_account_of_the_demo(
    demo: Rollbook,
) -> None:
    with open_ledger(demo.ledger) as ledger, Views(ledger).reader() as reader:
        rows = reader.objects("SELECT * FROM changes ORDER BY position, version")
        newest = {(row["account"], row["field"]): row for row in rows}
        accounts = reader.objects("SELECT * FROM accounts")
        assert len(accounts) > 300
        for account in accounts:
            asking = Asking(ledger, reader, account)
            for field in FIELDS:
                owed = asking.owed(field)
                change = newest.get((account["account"], field))
                assert (owed[0].value if owed else None) == account[field]
                if change is None:
                    assert not owed or owed[0].event == "UserCreated"
                    continue
                assert owed[0].event == change["event"]
                assert (owed[0].number, owed[0].row) == (
                    change["import"],
                    change["row"],
                )
                assert owed[0].rule == change["rule"]
                assert owed[0].cell is not None
