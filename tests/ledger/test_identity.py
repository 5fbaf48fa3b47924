"""Ids are derived, so that a replay gives the same ones."""

from uuid import UUID

from domain.settings import Job
from ledger.identity import account_id, import_id, school_id
from ledger.ledger import Ledger
from tests.ledger.given import ANN, add_tech, run, students

CHANGES_IDENTIFIERS = Job(changes_identifiers=True)


def ids(ledger: Ledger) -> dict[tuple[str, str], UUID]:
    """Every account's id by school and username."""
    streams = {
        fact.recorded.originator_id
        for fact in ledger.all_facts()
        if fact.recorded.cause.row and type(fact.recorded.event).__name__[:3] != "Row"
    }
    accounts = [ledger.account(stream) for stream in streams]
    return {(each.school, each.username): each.id for each in accounts}


def test_an_id_is_the_same_on_every_machine() -> None:
    assert account_id("state", "ann", 0) == UUID("5263224c-b541-3211-3888-caafc1a958db")
    assert school_id("state") == UUID("69341d6e-ae97-b56e-7eed-b5c337355f17")
    assert import_id(17) == UUID("d6ed8db9-0000-0000-0000-000000000011")


def test_ids_differ_by_school_by_username_and_by_how_often_it_was_borne() -> None:
    ids = {
        account_id(school, username, borne_before)
        for school in ("state", "tech")
        for username in ("ann", "Ann", "bob")
        for borne_before in (0, 1)
    }
    assert len(ids) == 12


def test_streams_of_one_kind_are_neighbours() -> None:
    ann, bob = account_id("state", "ann", 0), account_id("state", "bob", 0)
    assert ann.bytes[:4] == bob.bytes[:4]
    assert import_id(2).int == import_id(1).int + 1
    assert school_id("state").bytes[:4] == school_id("tech").bytes[:4]


def test_an_account_has_the_id_of_its_first_username(ledger: Ledger) -> None:
    add_tech(ledger)
    run(ledger, students(ANN, school="state"))
    run(ledger, students("ann,ann@tech.example.edu,Ann", school="tech"))
    assert ids(ledger) == {
        ("state", "ann"): account_id("state", "ann", 0),
        ("tech", "ann"): account_id("tech", "ann", 0),
    }


def test_a_username_that_was_given_up_makes_another_account(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    renamed = students(
        "anna,ann@state.example.edu,Ann", day=27, job=CHANGES_IDENTIFIERS
    )
    run(ledger, renamed)
    run(ledger, students("ann,ann2@state.example.edu,Ann", day=28))
    assert ids(ledger) == {
        ("state", "anna"): account_id("state", "ann", 0),
        ("state", "ann"): account_id("state", "ann", 1),
    }


def test_within_one_file_too(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    rows = "anna,ann@state.example.edu,Ann", "ann,ann2@state.example.edu,Ann"
    run(ledger, students(*rows, day=27, job=CHANGES_IDENTIFIERS))
    assert ids(ledger) == {
        ("state", "anna"): account_id("state", "ann", 0),
        ("state", "ann"): account_id("state", "ann", 1),
    }


def test_a_username_that_came_back_to_its_account_is_not_counted_twice(
    ledger: Ledger,
) -> None:
    run(ledger, students(ANN))
    for day, username in enumerate(("anna", "ann", "anna"), start=27):
        row = f"{username},ann@state.example.edu,Ann"
        run(ledger, students(row, day=day, job=CHANGES_IDENTIFIERS))
    run(ledger, students("ann,ann2@state.example.edu,Ann", day=30))
    assert ids(ledger)["state", "ann"] == account_id("state", "ann", 1)
