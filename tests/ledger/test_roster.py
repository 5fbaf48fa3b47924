"""The roster: who holds what, the backstop behind the rules, everybody's last row."""

import sqlite3
from dataclasses import replace
from uuid import UUID

import pytest

from domain.account import Account
from domain.events import NameChanged, Ruled, UserCreated, Value
from domain.settings import Identifier, Job
from ledger.ledger import Ledger
from ledger.roster import Roster
from ledger.roster_table import RosterTable
from tests.ledger.given import ANN, BOB, HEADER, add_tech, ask, ends, run, students


def an_account(number: int, **values: Value) -> Account:
    known = {
        "username": f"u{number}",
        "email_address": f"u{number}@post.example",
        "first_name": "Ann",
    }
    return Account(UUID(int=number), 9, "state", "Students", {**known, **values})


def write(ledger: Ledger, *accounts: Account) -> None:
    with ledger.writing() as cursor:
        table = RosterTable(cursor)
        for account in accounts:
            table.of_id(account.id)
        table.replace(accounts, {account.id.int for account in accounts})


@pytest.mark.parametrize(
    "shared",
    [
        {"email_address": "ann@post.example"},
        {"username": "ann"},
        {"auth_identifier": "ann!"},
        {"card_id": "C1"},
    ],
    ids=str,
)
def test_no_second_account_gets_in_with_a_value_that_is_unique(
    shared: dict[str, Value], ledger: Ledger
) -> None:
    write(ledger, an_account(1, **shared))
    with ledger.writing() as cursor:
        table = RosterTable(cursor)
        second = an_account(2, **shared)
        with pytest.raises(sqlite3.IntegrityError, match="UNIQUE constraint failed"):
            table.replace([second], ())


def test_an_address_in_other_letters_is_the_same_address(ledger: Ledger) -> None:
    write(ledger, an_account(1, email_address="ann@post.example"))
    with ledger.writing() as cursor:
        table = RosterTable(cursor)
        second = an_account(2, email_address="ANN@post.example")
        with pytest.raises(sqlite3.IntegrityError, match=r"roster\.email_address"):
            table.replace([second], ())


def test_a_username_a_card_and_an_auth_identifier_are_each_schools_own(
    ledger: Ledger,
) -> None:
    shared: dict[str, Value] = {
        "username": "ann",
        "auth_identifier": "ann!",
        "card_id": "C1",
    }
    at_tech = replace(an_account(2, **shared), school="tech")
    write(ledger, an_account(1, **shared), at_tech)
    assert ask(ledger, "SELECT count(*) FROM roster") == [(2,)]


def test_accounts_without_a_card_do_not_share_it(ledger: Ledger) -> None:
    write(ledger, an_account(1), an_account(2))
    assert ask(ledger, "SELECT card_id FROM roster") == [(None,), (None,)]


def test_accounts_may_swap_what_they_hold_in_one_writing(ledger: Ledger) -> None:
    write(ledger, an_account(1, card_id="C1"), an_account(2, card_id="C2"))
    write(ledger, an_account(1, card_id="C2"), an_account(2, card_id="C1"))
    assert ask(ledger, "SELECT username, card_id FROM roster ORDER BY 1") == [
        ("u1", "C2"),
        ("u2", "C1"),
    ]


def test_accounts_are_found_by_all_that_identifies_them(ledger: Ledger) -> None:
    ann = an_account(1, auth_identifier="ann!", card_id="C1", last_name="Lee")
    write(ledger, ann)
    with ledger.reading() as cursor:
        roster = Roster(cursor)
        assert roster.by_username("state", "u1") == ann
        assert roster.by_email("U1@post.example") == ann
        assert roster.by_auth_identifier("state", "ann!") == ann
        assert roster.by_card_id("state", "C1") == ann
        assert list(roster.namesakes("state", "Ann", "Lee")) == [ann]


def test_an_account_is_not_found_by_what_another_school_or_nobody_holds(
    ledger: Ledger,
) -> None:
    write(ledger, an_account(1, auth_identifier="ann!", card_id="C1", last_name="Lee"))
    with ledger.reading() as cursor:
        roster = Roster(cursor)
        assert roster.by_username("tech", "u1") is None
        assert roster.by_username("state", "U1") is None
        assert roster.by_email("u2@post.example") is None
        assert roster.by_auth_identifier("tech", "ann!") is None
        assert roster.by_card_id("state", "c1") is None
        assert list(roster.namesakes("state", "Ann", "Oh")) == []


def test_namesakes_are_those_from_before_the_file(ledger: Ledger) -> None:
    ann, anna = an_account(1, last_name="Lee"), an_account(2, last_name="Lee")
    write(ledger, ann)
    with ledger.reading() as cursor:
        roster = Roster(cursor)
        roster.foresee("state", ())
        begun = UserCreated("state", "Students", anna.values)
        came = roster.happen(None, [Ruled(begun, "created-confirmed")])
        assert list(roster.namesakes("state", "Ann", "Lee")) == [ann]
        roster.foresee("state", ())
        now = list(roster.namesakes("state", "Ann", "Lee"))
        assert len(now) == 2
        assert came in now


def test_whoever_got_another_name_is_no_namesake_in_the_next_file(
    ledger: Ledger,
) -> None:
    write(ledger, ann := an_account(1, last_name="Lee"))
    with ledger.reading() as cursor:
        roster = Roster(cursor)
        assert list(roster.namesakes("state", "Ann", "Lee")) == [ann]
        roster.happen(ann, [Ruled(NameChanged({"last_name": "Oh"}), "whatever")])
        roster.foresee("state", ())
        assert not list(roster.namesakes("state", "Ann", "Lee"))
        assert len(list(roster.namesakes("state", "Ann", "Oh"))) == 1


def last_rows(ledger: Ledger) -> dict[object, bool]:
    """Whose last row is remembered."""
    found = ask(
        ledger,
        "SELECT username, fingerprint IS NOT NULL "
        "FROM roster LEFT JOIN last_rows USING (id)",
    )
    return {username: bool(known) for username, known in found}


def test_a_row_that_was_applied_is_remembered(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB))
    assert last_rows(ledger) == {"ann": True, "bob": True}


def test_a_row_that_was_looked_at_without_effect_is_remembered(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    taken = run(ledger, students(f"{ANN},", day=27, header=f"{HEADER},gender"))
    again = run(ledger, students(f"{ANN},", day=28, header=f"{HEADER},gender"))
    assert (taken.unchanged, again.unchanged) == ({None: [2]}, {"unchanged-row": [2]})


def test_a_rejected_row_erases_the_last_one(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB))
    taken = run(ledger, students("ann,ann@state.example.edu,Ann 2", BOB, day=27))
    assert ends(taken) == [(2, "rejected", "name-digits")]
    assert last_rows(ledger) == {"ann": False, "bob": True}


def test_a_row_with_too_many_cells_erases_the_last_one(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    assert ends(run(ledger, students(f"{ANN},Lee", day=27))) == [
        (2, "rejected", "ragged-row")
    ]
    assert last_rows(ledger) == {"ann": False}


@pytest.mark.parametrize(
    ("rows", "rule"),
    [
        ((ANN, "ann,bob@state.example.edu,Ann"), "duplicate-row"),
        (("ann,ann@other.edu,Ann",), "foreign-domain"),
    ],
)
def test_a_skipped_row_erases_the_last_one(
    rows: tuple[str, ...], rule: str, ledger: Ledger
) -> None:
    run(ledger, students(ANN))
    taken = run(ledger, students(*rows, day=27))
    assert {(kind, why) for _, kind, why in ends(taken)} == {("skipped", rule)}
    assert last_rows(ledger) == {"ann": False}
    assert run(ledger, students(ANN, day=28)).unchanged == {None: [2]}


def test_a_test_file_erases_nothing(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    taken = run(ledger, students(ANN, day=27, name="test"))
    assert ends(taken) == [(2, "skipped", "test-file")]
    assert run(ledger, students(ANN, day=28)).unchanged == {"unchanged-row": [2]}


def test_the_last_row_is_found_by_address_in_a_job_that_looks_there(
    ledger: Ledger,
) -> None:
    run(ledger, students(ANN))
    by_email = Job(identifier=Identifier.EMAIL_ADDRESS)
    taken = run(ledger, students(ANN, day=27, job=by_email))
    assert taken.unchanged == {"unchanged-row": [2]}


def test_another_schools_last_row_is_not_ones_own(ledger: Ledger) -> None:
    add_tech(ledger)
    row = "ann,ann@post.example,Ann"
    run(ledger, students(row, school="tech"))
    by_email = Job(identifier=Identifier.EMAIL_ADDRESS)
    taken = run(ledger, students(row, day=27, school="state", job=by_email))
    assert ends(taken) == [(2, "rejected", "email-taken")]


def test_cells_that_read_the_same_when_joined_are_not_the_same_row(
    ledger: Ledger,
) -> None:
    header = f"{HEADER},middle_name,last_name"
    run(ledger, students(f"{ANN},May\x1fBell,Lee", header=header))
    taken = run(ledger, students(f"{ANN},May,Bell\x1fLee", header=header, day=27))
    assert taken.completed.updated == 1
