"""To what is a value owed, and which rows left it since?"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from domain.settings import Channel, Identifier, Job
from ledger.baselining import take_baseline
from ledger.identity import account_id
from ledger.ledger import Ledger
from ledger.moments import BEGINNING
from ledger.observing import Observation, observe
from ledger.schools import SchoolSettings, set_school
from ledger.source import Source
from projections.left import Reason
from projections.people import account_ever, account_of
from projections.points import point
from projections.why import SCHOOL_SSO, Asking, Why
from tests.ledger.given import ANN, BOB, HEADER, run, students
from tests.projections.looking import ann_is, looking

ANNS = account_id("state", "ann", 0)


@contextmanager
def asking(ledger: Ledger, who: str = "ann", at: str | None = None) -> Iterator[Asking]:
    """Somebody who asks about an account, now or then."""
    with looking(ledger) as reader:
        then = point(reader, at) if at else None
        yield Asking(ledger, reader, account_of(reader, who, then), then)


def why(ledger: Ledger, field: str, at: str | None = None) -> Why:
    """Why Ann's field is so."""
    with asking(ledger, at=at) as about:
        return about.why(field)


def places(told: Why) -> list[tuple[object, int | None, int | None, str | None]]:
    """Each value with its import, its row and its cell, the newest first."""
    return [(owed.value, owed.number, owed.row, owed.cell) for owed in told.owed]


def ways(told: Why) -> dict[Reason, int]:
    """How many rows left the value in which way."""
    return dict(Counter(left.reason for left in told.since))


def test_a_value_is_owed_to_the_row_that_set_it_and_the_earlier_ones_to_theirs(
    ledger: Ledger,
) -> None:
    ann_is(ledger, 26, last_name="Li")
    ann_is(ledger, 27, last_name=" Lee ")
    told = why(ledger, "last_name")
    assert told.value == "Lee"
    assert places(told) == [("Lee", 2, 2, "Lee"), ("Li", 1, 2, "Li")]
    newest = told.owed[0]
    assert (newest.event, newest.rule) == ("NameChanged", "identifier-column")
    assert (newest.file, newest.header) == ("20240827_users.csv", "last_name")


def test_a_value_set_back_is_owed_to_the_row_that_set_it_back(ledger: Ledger) -> None:
    for day, name in ((26, "Li"), (27, "Lee"), (28, "Li")):
        ann_is(ledger, day, last_name=name)
    assert [number for _, number, _, _ in places(why(ledger, "last_name"))] == [3, 2, 1]


def test_then_only_what_had_come_counts(ledger: Ledger) -> None:
    for day, name in ((26, "Li"), (27, "Lee"), (28, "")):
        ann_is(ledger, day, last_name=name)
    told = why(ledger, "last_name", at="2024-08-26")
    assert (told.value, places(told), told.since) == ("Li", [("Li", 1, 2, "Li")], ())


def test_rows_that_left_the_value_are_counted_by_how_they_did(ledger: Ledger) -> None:
    header = f"{HEADER},last_name"
    ann_is(ledger, 20, last_name="Lee")
    ann_is(ledger, 21, last_name="")
    ann_is(ledger, 22, last_name="")
    ann_is(ledger, 23, last_name="Lee")
    run(ledger, students("ann,ann@state.example.edu,,Roe", day=24, header=header))
    run(ledger, students(f"{ANN},Roe", day=25, header=header, name="test"))
    run(ledger, students(f"{ANN},Roe", f"{ANN},Ray", day=26, header=header))
    run(ledger, students(ANN, day=27))
    run(ledger, students(f"{BOB},Roe", day=28, header=header))
    told = why(ledger, "last_name")
    assert told.value == "Lee"
    assert ways(told) == {
        Reason.BLANK: 1,
        Reason.REPEATED: 1,
        Reason.SAME: 1,
        Reason.REJECTED: 1,
        Reason.SKIPPED: 3,
    }
    rules = [left.rule for left in told.since]
    assert rules[:2] == ["duplicate-row", "duplicate-row"]
    assert "required-value" in rules


def test_a_row_of_a_held_import_is_told_of_as_held(ledger: Ledger) -> None:
    ann_is(ledger, 26, last_name="Lee")
    job = Job(channel=Channel.AUTOMATIC)
    header = f"{HEADER},last_name,disabled"
    run(ledger, students(f"{ANN},Roe,TRUE", day=27, header=header, job=job))
    assert ways(why(ledger, "last_name")) == {Reason.HELD: 1}


def test_a_row_is_found_by_the_identifier_that_the_account_had_then(
    ledger: Ledger,
) -> None:
    ann_is(ledger, 20, last_name="Lee")
    header = f"{HEADER},last_name"
    flag = Job(changes_identifiers=True)
    by_address = Job(identifier=Identifier.EMAIL_ADDRESS)
    ann_is(ledger, 21, last_name="")
    renamed = "anna,ann@state.example.edu,Ann,"
    run(ledger, students(renamed, day=22, header=header, job=flag))
    run(ledger, students("anna,ANN@state.example.edu,,", day=23, header=header))
    upper = "x,ANN@STATE.example.edu,Ann,"
    run(ledger, students(upper, day=24, header=header, job=by_address))
    run(ledger, students("ann,other@state.example.edu,An,", day=25, header=header))
    with asking(ledger, "anna") as about:
        found = [left.about.row.source.number for left in about.why("last_name").since]
    assert found == [5, 4, 3, 2]


def test_an_observed_value_says_who_saw_to_it_and_names_no_file(
    ledger: Ledger,
) -> None:
    ann_is(ledger, 26, preferred_name="Annie")
    said = {"preferred_name": "Nan"}
    observe(ledger, Observation("edited", ANNS, said, by="ann", because="asked"))
    owed, before = why(ledger, "preferred_name").owed
    assert (owed.value, owed.event, owed.file) == ("Nan", "EditedInApp", None)
    assert (owed.observed_by, owed.because) == ("ann", "asked")
    assert before.cell == "Annie"


def test_a_baseline_is_named_by_its_file(ledger: Ledger) -> None:
    content = (
        b"Username,Email Address,First Name,Archived\ncy,cy@state.example.edu,Cy,TRUE\n"
    )
    source = Source("export.csv", lambda: content, "2024-08-01T00:00:00", "state")
    take_baseline(ledger, source, "the registrar")
    with asking(ledger, "cy") as about:
        for field, value in (("first_name", "Cy"), ("archived", True)):
            (owed,) = about.why(field).owed
            assert (owed.value, owed.event, owed.file) == (
                value,
                "Baselined",
                "export.csv",
            )


def test_states_begin_with_the_account_and_are_owed_to_what_changed_them(
    ledger: Ledger,
) -> None:
    ann_is(ledger, 26, disabled="TRUE")
    observe(ledger, Observation("excluded", ANNS, by="the dean"))
    archived, excluded = why(ledger, "archived"), why(ledger, "excluded")
    assert [owed.event for owed in archived.owed] == ["Archived", "UserCreated"]
    assert archived.owed[0].cell == "TRUE"
    assert [owed.value for owed in excluded.owed] == [True, False]
    (connected,) = why(ledger, "connection").owed
    assert (connected.value, connected.rule) == ("connected", "created-confirmed")


def test_who_can_sign_in_is_explained_by_its_parts(ledger: Ledger) -> None:
    ann_is(ledger, 26, auth_identifier="alee")
    set_school(ledger, "state", SchoolSettings(sso=True), "2024-08-27T00:00:00")
    before, now = why(ledger, "can_use_sso", "2024-08-26"), why(ledger, "can_use_sso")
    assert (before.value, now.value, now.rule) == (False, True, "sso-sign-in")
    parts = {part.field: part.value for part in now.parts}
    assert parts == {
        SCHOOL_SSO: True,
        "auth_identifier": "alee",
        "archived": False,
        "sso_withdrawn": False,
    }
    assert [(owed.value, owed.event, owed.moment) for owed in now.parts[0].owed] == [
        (True, "SchoolSettingsChanged", "2024-08-27T00:00:00"),
        (False, "SchoolRegistered", BEGINNING),
    ]
    assert before.parts[0].owed == now.parts[0].owed[1:]
    assert why(ledger, "can_use_password").rule == "password-sign-in"


def test_a_field_that_was_never_set_is_owed_to_nobody(ledger: Ledger) -> None:
    ann_is(ledger, 26, last_name="")
    told = why(ledger, "last_name")
    assert (told.value, told.owed) == (None, ())
    assert ways(told) == {Reason.BLANK: 1}


def test_a_primary_major_that_is_not_listed_was_passed_over(ledger: Ledger) -> None:
    law = {"primary_education__major_names": "Law;Art"}
    ann_is(ledger, 26, None, **law, primary_education__primary_major_name="Law")
    ann_is(ledger, 27, None, **law, primary_education__primary_major_name="Music")
    told = why(ledger, "primary_education_primary_major_name")
    assert told.value == "Law"
    assert [left.rule for left in told.since] == ["primary-major-listed"]


def test_a_deleted_account_is_asked_about_as_it_was(ledger: Ledger) -> None:
    ann_is(ledger, 26, last_name="Lee")
    observe(ledger, Observation("deleted", ANNS, by="the dean"))
    with looking(ledger) as reader:
        account = account_ever(reader, "ann")
        told = Asking(ledger, reader, account).why("last_name")
    assert places(told) == [("Lee", 1, 2, "Lee")]
