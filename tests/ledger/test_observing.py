"""What was seen outside the files is recorded at its place in time, or not at all."""

from pathlib import Path
from uuid import UUID

import pytest

from domain.account import Connection
from domain.events import (
    Archived,
    Cause,
    Deleted,
    EditedInApp,
    SelfRegistered,
    Values,
)
from domain.fields import FIRST_NAME
from domain.settings import Identifier, Job
from ledger.errors import LedgerError
from ledger.identity import account_id
from ledger.ledger import Ledger
from ledger.observing import SOMEBODY, Observation, observe
from ledger.roster import Roster
from ledger.verifying import CHECKS
from tests.ledger.given import (
    ANN,
    BOB,
    HEADER,
    add_tech,
    ask,
    begun,
    ends,
    run,
    students,
)

ANNS = account_id("state", "ann", 0)
ADDRESS = "cy@post.example"
FLAGGED = Job(identifier=Identifier.EMAIL_ADDRESS, changes_identifiers=True)
LATER = "2024-08-27T00:00:00"


@pytest.fixture
def ledger(ledger: Ledger) -> Ledger:
    """Ann and Bob, of 26 August."""
    run(ledger, students(ANN, BOB))
    return ledger


def refused(ledger: Ledger, observation: Observation) -> str:
    """Why nothing was recorded; the ledger is as it was."""
    before = ask(ledger, "SELECT count(*), max(rowid) FROM stored_events")
    roster = ask(ledger, "SELECT * FROM roster")
    with pytest.raises(LedgerError) as error:
        observe(ledger, observation)
    assert ask(ledger, "SELECT count(*), max(rowid) FROM stored_events") == before
    assert ask(ledger, "SELECT * FROM roster") == roster
    return str(error.value)


def sound(ledger: Ledger) -> bool:
    return [said for check in CHECKS for said in check(ledger)] == []


def test_an_observation_is_an_event_with_who_when_and_why(ledger: Ledger) -> None:
    observed = observe(
        ledger,
        Observation("archived", ANNS, at=LATER, by="the dean", because="she asked"),
    )
    recorded = ledger.stream(ANNS)[-1]
    assert recorded.event == Archived() == observed.event
    assert recorded.cause == Cause(LATER, by="the dean", because="she asked")
    assert ledger.account(ANNS).archived
    assert sound(ledger)


@pytest.mark.parametrize("by", ["", "  ", SOMEBODY])
def test_an_observation_always_says_that_it_is_one(by: str, ledger: Ledger) -> None:
    observe(ledger, Observation("archived", ANNS, by=by, because=" "))
    cause = ledger.stream(ANNS)[-1].cause
    assert (cause.by, cause.because) == (SOMEBODY, None)


def test_without_a_moment_it_is_of_the_newest_one(ledger: Ledger) -> None:
    observe(ledger, Observation("excluded", ANNS, at=LATER))
    observe(ledger, Observation("archived", ANNS))
    assert ledger.stream(ANNS)[-1].cause.at == LATER


def test_files_follow_in_time(ledger: Ledger) -> None:
    observe(ledger, Observation("archived", ANNS, at="2024-08-28T00:00:00"))
    with pytest.raises(AssertionError, match="dated-before"):
        run(ledger, students(ANN, day=27))
    assert run(ledger, students(ANN, day=28)).unchanged == {"unchanged-row": [2]}


def test_one_before_the_newest_fact_is_refused_with_the_way(ledger: Ledger) -> None:
    why = refused(ledger, Observation("archived", ANNS, at="2024-08-25T23:59:00"))
    assert why == (
        "2024-08-25 23:59:00 is before the newest fact of the ledger (2024-08-26): to "
        "let it happen in between, `rollbook replay --observe FACT USER --at MOMENT "
        "--in-place`"
    )


def test_without_any_import_a_moment_must_be_said(tmp_path: Path) -> None:
    with begun(tmp_path / "empty") as empty:
        assert "say with --at" in refused(empty, Observation("registered", ADDRESS))


def test_what_cannot_be_is_refused(ledger: Ledger) -> None:
    why = refused(ledger, Observation("unarchived", ANNS))
    assert why == "ann is not archived: nothing was recorded"
    why = refused(ledger, Observation("archived", ANNS, {"first_name": "Anna"}))
    assert why == "archived takes no FIELD=VALUE: nothing was recorded"
    nobody = UUID(int=1)
    why = refused(ledger, Observation("archived", nobody))
    assert why == f"there is no account {nobody}: nothing was recorded"


def test_an_edit_is_kept_in_one_form(ledger: Ledger) -> None:
    said = {"preferred_name": "Nan", "athlete": "true", "first_name": " Anna "}
    observe(ledger, Observation("edited", ANNS, said))
    told: Values = {"first_name": "Anna", "preferred_name": "Nan", "athlete": True}
    assert ledger.stream(ANNS)[-1].event == EditedInApp(told)
    observe(ledger, Observation("edited", ANNS, {"preferred_name": "", "athlete": ""}))
    emptied = EditedInApp({}, ("preferred_name", "athlete"))
    assert ledger.stream(ANNS)[-1].event == emptied
    assert sound(ledger)


def test_an_edit_is_judged_by_who_holds_what(ledger: Ledger) -> None:
    said = {"email_address": "BOB@state.example.edu"}
    why = refused(ledger, Observation("edited", ANNS, said))
    assert "email_address BOB@state.example.edu is on the account state/bob" in why


def test_an_edit_survives_the_same_row_and_no_different_one(ledger: Ledger) -> None:
    observe(ledger, Observation("edited", ANNS, {"first_name": "Anna"}))
    assert run(ledger, students(ANN, day=27)).unchanged == {"unchanged-row": [2]}
    assert ledger.account(ANNS).text(FIRST_NAME) == "Anna"
    run(ledger, students(f"{ANN},Lee", day=28, header=f"{HEADER},last_name"))
    assert ledger.account(ANNS).text(FIRST_NAME) == "Ann"


def test_an_address_that_was_edited_away_is_free(ledger: Ledger) -> None:
    observe(ledger, Observation("edited", ANNS, {"email_address": "ann@post.example"}))
    row = "cy,ann@state.example.edu,Cy"
    assert ends(run(ledger, students(row, day=27))) == [(2, "created", None)]
    assert sound(ledger)


def test_who_registers_alone_gets_an_account_that_waits(ledger: Ledger) -> None:
    observed = observe(
        ledger, Observation("registered", ADDRESS, {"first_name": "Cy"}, at=LATER)
    )
    assert observed.account.id == account_id("state", ADDRESS, 0)
    assert isinstance(observed.event, SelfRegistered)
    kept = ledger.account(observed.account.id)
    assert (kept.connection, kept.username) == (Connection.REQUESTED, ADDRESS)
    assert sound(ledger)


def test_an_account_is_registered_connected_and_updated(ledger: Ledger) -> None:
    observe(ledger, Observation("registered", ADDRESS, at=LATER))
    row = f"cy,{ADDRESS},Cy"
    assert ends(run(ledger, students(row, day=28))) == [(2, "rejected", "email-taken")]
    assert ends(run(ledger, students(row, day=29, job=FLAGGED))) == [
        (2, "updated", None)
    ]
    assert run(ledger, students(row, day=30)).unchanged == {"unchanged-row": [2]}
    account = ledger.account(account_id("state", ADDRESS, 0))
    assert (account.username, account.connection) == ("cy", Connection.CONNECTED)
    assert sound(ledger)


def test_among_several_schools_a_person_registers_at_one(ledger: Ledger) -> None:
    add_tech(ledger)
    observation = Observation("registered", ADDRESS)
    assert "name a school with --school" in refused(ledger, observation)
    observe(ledger, Observation("registered", ADDRESS, school="tech"))
    assert ledger.account(account_id("tech", ADDRESS, 0)).school == "tech"


def test_who_is_deleted_leaves_the_roster_and_comes_back_anew(ledger: Ledger) -> None:
    observe(ledger, Observation("deleted", ANNS, at=LATER))
    assert ledger.stream(ANNS)[-1].event == Deleted()
    assert ask(ledger, "SELECT username FROM roster") == [("bob",)]
    assert sound(ledger)
    assert "there is no account" in refused(ledger, Observation("archived", ANNS))
    taken = run(ledger, students(ANN, BOB, day=28))
    assert (taken.completed.created, taken.completed.unchanged) == (1, 1)
    anew = ledger.account(account_id("state", "ann", 1))
    assert (anew.username, anew.version) == ("ann", 1)
    assert sound(ledger)


def test_who_is_deleted_twice_comes_back_twice(ledger: Ledger) -> None:
    for day, borne in ((28, 0), (29, 1)):
        observe(ledger, Observation("deleted", account_id("state", "ann", borne)))
        assert run(ledger, students(ANN, day=day)).completed.created == 1
    assert ledger.account(account_id("state", "ann", 2)).username == "ann"
    assert sound(ledger)


def test_the_roster_knows_who_was_deleted_and_who_only_renamed(ledger: Ledger) -> None:
    observe(ledger, Observation("deleted", ANNS))
    observe(
        ledger,
        Observation("edited", account_id("state", "bob", 0), {"username": "rob"}),
    )
    with ledger.reading() as cursor:
        roster = Roster(cursor)
        assert roster.was_deleted("state", "ann")
        assert not roster.was_deleted("state", "bob")
        assert not roster.was_deleted("state", "rob")
        assert not roster.was_deleted("tech", "ann")
        assert roster.by_id(ANNS) is None
