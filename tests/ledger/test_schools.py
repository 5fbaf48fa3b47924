"""Schools and their settings, which have a history, too."""

import pytest

from domain.events import Cause, SchoolRegistered, SchoolSettingsChanged
from domain.settings import School
from ledger.errors import LedgerError
from ledger.identity import school_id
from ledger.ledger import Ledger
from ledger.schools import (
    SchoolSettings,
    add_school,
    schools,
    set_school,
    the_school,
)
from tests.ledger.given import ANN, run, students

TECH = SchoolSettings(("tech.example.edu",))


def told(ledger: Ledger, name: str) -> list[tuple[object, Cause]]:
    return [(each.event, each.cause) for each in ledger.stream(school_id(name))]


def test_a_school_is_registered_before_every_file(ledger: Ledger) -> None:
    assert schools(ledger) == {"state": School("state", ("state.example.edu",))}
    registered = SchoolRegistered("state", ("state.example.edu",), False, True)
    assert told(ledger, "state") == [(registered, Cause("0001-01-01T00:00:00"))]


def test_settings_change_and_what_is_not_said_stays(ledger: Ledger) -> None:
    at = "2024-08-26T00:00:00"
    after = set_school(ledger, "state", SchoolSettings(sso=True), at)
    assert after == School("state", ("state.example.edu",), sso=True)
    assert schools(ledger) == {"state": after}
    changed = SchoolSettingsChanged("state", ("state.example.edu",), True, True)
    assert told(ledger, "state")[1:] == [(changed, Cause(at))]


def test_settings_that_are_as_they_were_are_no_event(ledger: Ledger) -> None:
    same = SchoolSettings(("STATE.example.edu",), sso=False, mentorship=True)
    set_school(ledger, "state", same, "2024-08-26T00:00:00")
    assert len(told(ledger, "state")) == 1


def test_without_a_moment_a_change_is_of_the_newest_one(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    set_school(ledger, "state", SchoolSettings(mentorship=False), None)
    add_school(ledger, "tech", TECH, None)
    assert told(ledger, "state")[-1][1] == Cause("2024-08-26T00:00:00")
    assert told(ledger, "tech")[-1][1] == Cause("2024-08-26T00:00:00")


def test_a_change_dated_before_the_newest_fact_is_refused(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    at = "2024-08-25T06:15:00"
    with pytest.raises(LedgerError, match=r"2024-08-25 06:15:00 is before the newest"):
        set_school(ledger, "state", SchoolSettings(sso=True), at)
    with pytest.raises(LedgerError, match=r"newest fact of the ledger \(2024-08-26\)"):
        add_school(ledger, "tech", TECH, at)
    assert schools(ledger) == {"state": School("state", ("state.example.edu",))}


def test_files_cannot_be_dated_before_a_school(ledger: Ledger) -> None:
    set_school(ledger, "state", SchoolSettings(sso=True), "2024-08-27T00:00:00")
    assert run(ledger, students(ANN, day=27)).completed.created == 1


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("state.example.edu", "state.example.edu"),
        (" State.Example.EDU ", "state.example.edu"),
        ("@state.example.edu", "state.example.edu"),
        ("xn--bcher-kva.example", "xn--bcher-kva.example"),
    ],
)
def test_a_domain_is_kept_in_one_form(written: str, kept: str, ledger: Ledger) -> None:
    add_school(ledger, "tech", SchoolSettings((written,)), None)
    assert schools(ledger)["tech"].domains == (kept,)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "edu",
        "ann@state.example.edu",
        "state..edu",
        ".edu",
        "a b.edu",
        "https://a.edu",
    ],
)
def test_what_is_no_domain_is_refused(written: str, ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="is not an e-mail domain such as"):
        add_school(ledger, "tech", SchoolSettings((written,)), None)
    with pytest.raises(LedgerError, match="is not an e-mail domain such as"):
        set_school(ledger, "state", SchoolSettings((written,)), None)
    assert schools(ledger) == {"state": School("state", ("state.example.edu",))}


def test_a_new_school_has_a_domain(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="name the e-mail domains of tech"):
        add_school(ledger, "tech", SchoolSettings(), None)


@pytest.mark.parametrize("name", ["", " ", "state/tech"])
def test_a_name_that_could_not_be_written_before_a_user_is_refused(
    name: str, ledger: Ledger
) -> None:
    with pytest.raises(LedgerError, match="cannot be a school's name"):
        add_school(ledger, name, TECH, None)


def test_a_school_is_added_once(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="change it with `rollbook school set`"):
        add_school(ledger, "state", TECH, None)
    assert len(told(ledger, "state")) == 1


def test_the_only_school_need_not_be_named(ledger: Ledger) -> None:
    known = schools(ledger)
    assert the_school(known, None) == the_school(known, "state") == known["state"]


def test_among_several_schools_one_is_named(ledger: Ledger) -> None:
    add_school(ledger, "tech", TECH, None)
    known = schools(ledger)
    with pytest.raises(LedgerError, match="--school: the ledger has state, tech"):
        the_school(known, None)
    with pytest.raises(LedgerError, match="there is no school 'arts' in the ledger"):
        the_school(known, "arts")


def test_without_any_school_nobody_can_be_meant() -> None:
    with pytest.raises(LedgerError, match="the ledger has none"):
        the_school({}, None)


def test_an_assumed_rule_is_overruled_and_upheld_again(ledger: Ledger) -> None:
    set_school(ledger, "state", SchoolSettings(overruled=("whitespace",)), None)
    more = SchoolSettings(overruled=("email-syntax", "whitespace"))
    set_school(ledger, "state", more, None)
    set_school(ledger, "state", SchoolSettings(upheld=("whitespace",)), None)
    told = [each.event for each in ledger.stream(school_id("state"))][1:]
    assert [each.overruled for each in told] == [  # type: ignore[union-attr]
        ("whitespace",),
        ("email-syntax", "whitespace"),
        ("email-syntax",),
    ]
    assert schools(ledger)["state"].overruled == ("email-syntax",)


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("whitspace", "there is no rule 'whitspace'"),
        (
            "email-taken",
            "email-taken cannot be overruled: it is documented, not assumed; the",
        ),
        (
            "row-order",
            "row-order cannot be overruled: the ledger rests on it; the rules",
        ),
    ],
)
def test_only_an_assumed_rule_with_another_way_is_overruled(
    name: str, says: str, ledger: Ledger
) -> None:
    for settings in (SchoolSettings(overruled=(name,)), SchoolSettings(upheld=(name,))):
        with pytest.raises(LedgerError, match=says):
            set_school(ledger, "state", settings, None)
    assert len(ledger.stream(school_id("state"))) == 1


def test_a_wrong_guard_is_refused(ledger: Ledger) -> None:
    with pytest.raises(LedgerError, match="'many' is not a limit"):
        set_school(ledger, "state", SchoolSettings(guards=("archived=many",)), None)
