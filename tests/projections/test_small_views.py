"""Schools, the timeline, and which facts belong to whom."""

import json

from domain.events import ImportCompleted, ImportStarted, UserCreated
from ledger.identity import account_id
from ledger.ledger import Ledger
from ledger.schools import SchoolSettings, set_school
from projections.facts_of import facts_of_account, facts_of_import
from tests.ledger.given import ANN, BOB, add_tech, run, students
from tests.projections.looking import ann_is, ask, looking

DAY_26, DAY_27, DAY_28 = (f"2024-08-{day}T00:00:00" for day in (26, 27, 28))


def test_schools_are_shown_as_they_are_now(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    add_tech(ledger)
    domains = ("state.example.edu", "alumni.example")
    settings = SchoolSettings(
        domains,
        sso=True,
        mentorship=False,
        disabling_sync=True,
        overruled=("email-syntax",),
        guards=("archived=5%",),
    )
    set_school(ledger, "state", settings, DAY_27)
    state, tech = ask(ledger, "SELECT * FROM schools ORDER BY name")
    assert json.loads(state.pop("domains")) == list(domains)
    assert state == {
        "name": "state",
        "sso": True,
        "mentorship": False,
        "disabling_sync": True,
        "overruled": '["email-syntax"]',
        "guards": '["archived=5%"]',
        "at": DAY_27,
    }
    assert (tech["sso"], tech["mentorship"], tech["at"]) == (False, True, DAY_26)


def test_the_timeline_has_each_import_and_each_fact_that_stands_alone(
    ledger: Ledger,
) -> None:
    run(ledger, students(ANN, BOB))
    set_school(ledger, "state", SchoolSettings(sso=True), DAY_27)
    run(ledger, students(day=28))
    rows = ask(ledger, "SELECT * FROM timeline ORDER BY position")
    assert [tuple(row.values()) for row in rows][1:] == [
        (5, DAY_26, 1, None, None),
        (6, DAY_27, None, "state", None),
        (8, DAY_28, 2, None, None),
    ]


def test_the_facts_of_an_account_are_its_stream(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB))
    ann_is(ledger, 27, last_name="Lee")
    told = facts_of_account(ledger, str(account_id("state", "ann", 0)))
    assert [type(each.event).__name__ for each in told] == [
        "UserCreated",
        "NameChanged",
    ]


def test_the_facts_of_an_import_are_its_own_and_its_accounts(ledger: Ledger) -> None:
    first = run(ledger, students(ANN))
    set_school(ledger, "state", SchoolSettings(sso=True), None)
    second = run(ledger, students(BOB, day=27))
    third = run(ledger, students(day=28))
    with looking(ledger) as reader:
        for taken in (first, second, third):
            found = list(facts_of_import(ledger, reader, taken.number))
            assert found == taken.recorded
    kinds = [type(each.event) for each in second.recorded]
    assert kinds == [ImportStarted, UserCreated, ImportCompleted]
