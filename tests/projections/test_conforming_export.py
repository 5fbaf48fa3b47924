"""Our accounts beside an export of the platform."""

from typing import Any
from uuid import UUID

import pytest

from domain.events import Tallied
from domain.fields import UserType
from domain.settings import Job
from ledger.baselining import take_baseline
from ledger.ledger import Ledger
from ledger.observing import Observation, observe
from ledger.platform_files import exported
from projections.conforming_export import ExportCompared, compare_export
from projections.people import account_of
from projections.points import point
from tests.ledger.given import ANN, BOB, HEADER, add_tech, run, students
from tests.projections.looking import looking

WHO = "username,email_address"
ANN_IS = "ann,ann@state.example.edu"
BOB_IS = "bob,bob@state.example.edu"
MANY = f"{HEADER},veteran,gender,primary_education:major_names,disabled"


@pytest.fixture
def ledger(ledger: Ledger) -> Ledger:
    """Zed was there first; Ann and Bob came; Bob got another name, and was archived."""
    zed = "zed,zed@post.example,Zed"
    take_baseline(ledger, students(zed, day=1, name="export"))
    rows = f"{ANN},,F,Art;Law,", f"{BOB},TRUE,,,"
    run(ledger, students(*rows, day=2, header=MANY))
    row = "bob,bob@state.example.edu,Robert,,**CLEAR**,,TRUE"
    run(ledger, students(row, day=3, header=MANY))
    return ledger


def compared(
    ledger: Ledger, *lines: str, at: str | None = None, school: str = "state"
) -> ExportCompared:
    content = "".join(f"{line}\n" for line in lines).encode()
    with looking(ledger) as reader:
        until = point(reader, at) if at else None
        return compare_export(reader, exported("x.csv", content), school, until)


def differing(told: ExportCompared) -> list[tuple[Any, ...]]:
    return [
        (row["username"], row["field"], row["ours"], row["theirs"])
        for row in told.rows
        if row["verdict"] == "differing"
    ]


def alone(told: ExportCompared) -> list[tuple[str, str]]:
    return [
        (row["username"], row["verdict"])
        for row in told.rows
        if row["verdict"] != "differing"
    ]


ZED_IS = "zed,zed@post.example"


def test_accounts_that_are_the_same_are_counted_only(ledger: Ledger) -> None:
    told = compared(ledger, WHO, ANN_IS, BOB_IS, ZED_IS)
    assert told.rows == []
    assert told.conforms
    assert told.tallies == (Tallied("created-confirmed", 4), Tallied(None, 2))
    assert told.baselined == 2


def test_a_value_that_differs_is_told_with_the_event_that_we_owe_ours_to(
    ledger: Ledger,
) -> None:
    told = compared(
        ledger,
        f"{HEADER},Archived,gender",
        f"{ANN_IS},Anna,,M",
        f"{BOB_IS},Bob,,",
        f"{ZED_IS},Zoe,,",
    )
    owed = [
        tuple(row[c] for c in ("field", "event", "import", "file", "row", "rule"))
        for row in told.rows
    ]
    second, third = "20240802_users.csv", "20240803_users.csv"
    assert owed == [
        ("first_name", "UserCreated", 1, second, 2, "created-confirmed"),
        ("gender", "UserCreated", 1, second, 2, "created-confirmed"),
        ("first_name", "NameChanged", 2, third, 2, "identifier-column"),
        ("archived", "Archived", 2, third, 2, "disabled-archives"),
        ("first_name", "Baselined", None, "20240801_export.csv", 2, None),
    ]
    assert differing(told) == [
        ("ann", "first_name", "Ann", "Anna"),
        ("ann", "gender", "F", "M"),
        ("bob", "first_name", "Robert", "Bob"),
        ("bob", "archived", True, False),
        ("zed", "first_name", "Zed", "Zoe"),
    ]
    assert {row["moment"] for row in told.rows} == {
        f"2024-08-0{day}T00:00:00" for day in (1, 2, 3)
    }
    assert not told.conforms


def test_the_rule_that_set_a_value_agrees_or_differs(ledger: Ledger) -> None:
    told = compared(ledger, f"{HEADER},Archived", f"{BOB_IS},Bob,Yes")
    assert told.tallies == (
        Tallied("created-confirmed", agreed=2, only_ours=1),
        Tallied("disabled-archives", agreed=1),
        Tallied("identifier-column", differing=1),
        Tallied(None, only_ours=1),
    )


def test_a_value_that_only_one_side_has_differs(ledger: Ledger) -> None:
    rows = f"{ANN_IS},,Art;Law,Lee", f"{BOB_IS},,,", f"{ZED_IS},X,,"
    told = compared(ledger, f"{WHO},gender,Major Names,last_name", *rows)
    assert differing(told) == [
        ("ann", "gender", "F", None),
        ("ann", "last_name", None, "Lee"),
        ("zed", "gender", None, "X"),
    ]
    assert [row["event"] for row in told.rows] == ["UserCreated", None, None]


def test_a_value_that_was_cleared_is_owed_to_the_clearing(ledger: Ledger) -> None:
    row = "ann,ann@state.example.edu,Ann,,**CLEAR**,,"
    run(ledger, students(row, day=4, header=MANY))
    (told, *_) = compared(ledger, f"{WHO},gender", f"{ANN_IS},F").rows
    assert (told["event"], told["rule"]) == ("FieldCleared", "clear-empties")


def test_what_does_not_count_is_no_difference(ledger: Ledger) -> None:
    told = compared(
        ledger,
        f"{WHO},Major Names,veteran,athlete",
        "ann,ANN@State.example.edu,Law;Art,FALSE,No",
        f"{BOB_IS},,TRUE,",
        f"{ZED_IS},,,",
    )
    assert told.conforms


def test_accounts_are_the_same_by_username_else_by_address(ledger: Ledger) -> None:
    rows = "ann,b@post.example", "0bob,bob@state.example.edu", "ivy,ivy@post.example"
    told = compared(ledger, WHO, *rows)
    assert differing(told) == [
        ("ann", "email_address", "ann@state.example.edu", "b@post.example"),
        ("bob", "username", "bob", "0bob"),
    ]
    assert alone(told) == [("zed", "only_ours"), ("ivy", "only_theirs")]
    assert told.rows[-1]["export_row"] == 4
    assert told.tallies[-1] == Tallied(None, only_ours=1, only_theirs=1)


def test_the_accounts_are_compared_as_they_were_then(ledger: Ledger) -> None:
    rows = f"{ANN_IS},Ann", f"{BOB_IS},Bob", f"{ZED_IS},Zed"
    assert compared(ledger, HEADER, *rows, at="2024-08-02").conforms
    assert not compared(ledger, HEADER, *rows).conforms
    then = compared(ledger, HEADER, f"{BOB_IS},Bo", f"{ZED_IS},Zed", at="2024-08-02")
    assert then.rows[1]["import"] == 1
    assert then.tallies[0] == Tallied("created-confirmed", 2, 1, differing=1)


def test_only_accounts_of_the_school_and_of_the_types_are_compared(
    ledger: Ledger,
) -> None:
    add_tech(ledger)
    run(ledger, students("cy,cy@tech.example.edu,Cy", day=4, school="tech"))
    mentor = "flo,flo@post.example,Flo,Elm,Mentors"
    header = f"{HEADER},last_name,user_type"
    job = Job(user_type=UserType.MENTORS)
    source = students(mentor, day=4, header=header, school="state", job=job)
    run(ledger, source)
    everybody = ANN_IS, BOB_IS, ZED_IS
    assert compared(ledger, WHO, *everybody).conforms
    assert compared(ledger, WHO, "cy,cy@tech.example.edu", school="tech").conforms
    typed = f"{WHO},user_type", *(f"{who},Students" for who in everybody)
    assert compared(ledger, *typed, "flo,flo@post.example,Mentors").conforms
    as_student = compared(ledger, *typed, "flo,flo@post.example,Students")
    assert alone(as_student) == [("flo", "only_theirs")]


def test_a_value_that_was_observed_is_owed_to_the_observation(ledger: Ledger) -> None:
    with looking(ledger) as reader:
        ann = account_of(reader, "ann")["account"]
    told = {"first_name": "Annie"}
    observe(ledger, Observation("edited", UUID(ann), told, by="the registrar"))
    (row, *_) = compared(ledger, HEADER, f"{ANN_IS},Ann").rows
    assert (row["event"], row["observed_by"]) == ("EditedInApp", "the registrar")
    assert (row["import"], row["file"], row["rule"]) == (None, None, None)
