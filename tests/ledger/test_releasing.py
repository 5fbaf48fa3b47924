"""A held import changes nothing until it is released; then it runs as it stands."""

import pytest

from domain.ending import Kind
from domain.events import Cause, ImportHeld, ImportReleased, ImportStarted
from domain.fields import UserType
from domain.settings import Channel, Job
from ledger.errors import LedgerError
from ledger.identity import import_id
from ledger.importing import import_file, plan_files
from ledger.ledger import Ledger
from ledger.releasing import release_import
from ledger.run import Run
from ledger.schools import SchoolSettings, set_school
from ledger.taken import Conditions, PassedOver
from ledger.verifying import CHECKS
from tests.ledger.given import ANN, BOB, CY, ask, run, students

AUTOMATIC = Job(channel=Channel.AUTOMATIC)
MOVED = "ann,ann@post.example,Ann"
ROSTER = (
    "SELECT username, email_address, fingerprint "
    "FROM roster LEFT JOIN last_rows USING (id) ORDER BY 1"
)


@pytest.fixture
def held(ledger: Ledger) -> Ledger:
    """Ann and Bob, and an automatic job of the next day that moves Ann."""
    run(ledger, students(ANN, BOB))
    assert run(ledger, students(MOVED, BOB, day=27, job=AUTOMATIC)).is_held
    return ledger


def test_a_held_import_leaves_the_roster_and_its_fingerprints_alone(
    ledger: Ledger,
) -> None:
    run(ledger, students(ANN, BOB))
    before = ask(ledger, ROSTER)
    run(ledger, students(MOVED, BOB, day=27, job=AUTOMATIC))
    assert ask(ledger, ROSTER) == before


def test_a_held_import_is_its_beginning_and_its_reasons(held: Ledger) -> None:
    started, last = (each.event for each in held.stream(import_id(2)))
    assert isinstance(started, ImportStarted)
    assert isinstance(last, ImportHeld)
    assert last.rows == 2
    assert [gauge.name for gauge in last.gauges if gauge.holds] == ["hold-email-share"]


def test_a_held_import_is_passed_over_when_it_comes_again(held: Ledger) -> None:
    taken = import_file(held, students(MOVED, BOB, day=27, job=AUTOMATIC))
    assert isinstance(taken, PassedOver)
    assert taken.number == 2


def test_released_it_keeps_its_number_and_its_moment(held: Ledger) -> None:
    released = release_import(held, 2, Cause("", by="the registrar", because="moved"))
    assert released.number == 2
    assert released.counts == {Kind.REJECTED: 1, Kind.UNCHANGED: 1}
    told = held.stream(import_id(2))
    assert [each.originator_version for each in told] == [1, 2, 3, 4, 5, 6]
    assert told[2].event == ImportReleased(released.warnings)
    assert told[2].cause == Cause(
        "2024-08-27T00:00:00", 2, by="the registrar", because="moved"
    )


def test_a_release_happens_after_everything_that_happened_since(held: Ledger) -> None:
    run(held, students(CY, day=29))
    release_import(held, 2)
    assert {each.cause.at for each in held.stream(import_id(2))[2:]} == {
        "2024-08-29T00:00:00"
    }


def test_a_release_cannot_be_dated_before_the_newest_fact(held: Ledger) -> None:
    run(held, students(CY, day=29))
    with pytest.raises(LedgerError, match=r"2024-08-28 is before the newest fact"):
        release_import(held, 2, Cause("2024-08-28T00:00:00"))


def test_a_release_runs_on_the_accounts_as_they_are_then(held: Ledger) -> None:
    run(held, students(MOVED, day=28))
    released = release_import(held, 2)
    assert released.counts == {Kind.UNCHANGED: 2}


def test_a_release_goes_by_the_schools_settings_of_its_moment(ledger: Ledger) -> None:
    strange = "dee,dee@other.edu,Dee"
    assert run(ledger, students(ANN, strange, job=AUTOMATIC)).is_held
    domains = SchoolSettings(("state.example.edu", "other.edu"))
    set_school(ledger, "state", domains, None)
    assert release_import(ledger, 1).counts == {Kind.CREATED: 2}


def test_a_file_that_would_be_refused_now_stays_held(ledger: Ledger) -> None:
    mentors = Job(UserType.MENTORS)
    header = "username,email_address,first_name,last_name,user_type"
    file = students(f"{ANN},Lee,Mentors", header=header, job=mentors)
    import_file(ledger, file, conditions=Conditions(("created=1",)))
    set_school(ledger, "state", SchoolSettings(mentorship=False), None)
    before = ledger.last_position()
    with pytest.raises(LedgerError, match="refused by mentorship-off now, and stays"):
        release_import(ledger, 1)
    assert ledger.last_position() == before


def test_a_release_tells_what_the_school_overruled_by_then(held: Ledger) -> None:
    set_school(held, "state", SchoolSettings(overruled=("whitespace",)), None)
    release_import(held, 2)
    released = held.stream(import_id(2))[2].event
    assert isinstance(released, ImportReleased)
    assert released.overruled == ("whitespace",)


def test_a_plan_compares_with_no_test_file_either(ledger: Ledger) -> None:
    guarded = Conditions(("rows-more=20%",))
    run(ledger, students(ANN, BOB))
    files = students(ANN, day=27, name="test"), students(ANN, BOB, day=28)
    for taken in plan_files(ledger, files, conditions=guarded):
        assert isinstance(taken, Run)
        assert not taken.is_held


@pytest.mark.parametrize(
    ("number", "says"),
    [(1, "import 1 is not held: it ran already"), (9, "there is no import 9")],
)
def test_only_a_held_import_can_be_released(
    number: int, says: str, held: Ledger
) -> None:
    with pytest.raises(LedgerError, match=says):
        release_import(held, number)


def test_an_import_is_released_once(held: Ledger) -> None:
    release_import(held, 2)
    with pytest.raises(LedgerError, match="import 2 is not held"):
        release_import(held, 2)


def test_the_ledger_is_sound_before_and_after_a_release(held: Ledger) -> None:
    run(held, students(CY, day=28))
    assert [told for check in CHECKS for told in check(held)] == []
    release_import(held, 2)
    assert [told for check in CHECKS for told in check(held)] == []


def test_a_file_that_a_guard_holds_leaves_a_plan_of_others_alone(
    ledger: Ledger,
) -> None:
    run(ledger, students(ANN, BOB))
    archiving = students(
        f"{ANN},TRUE", day=27, header="username,email_address,first_name,disabled"
    )
    later = students(ANN, BOB, day=28)
    guarded = Conditions(("archived=1",))
    held, after = plan_files(ledger, [archiving, later], conditions=guarded)
    assert isinstance(held, Run)
    assert held.is_held
    assert isinstance(after, Run)
    assert after.counts == {Kind.UNCHANGED: 2}


def test_rows_are_compared_with_the_last_file_of_the_kind_that_ran(
    held: Ledger,
) -> None:
    guarded = Conditions(("rows-fewer=1", "rows-more=1"))
    test = students(ANN, day=27, name="test")
    run(held, test)
    taken = import_file(held, students(ANN, day=28), conditions=guarded)
    assert isinstance(taken, Run)
    assert [(g.name, g.count, g.of) for g in taken.gauges] == [
        ("rows-fewer", 1, 2),
        ("rows-more", 0, 2),
    ]


def test_a_first_file_is_compared_with_nothing(ledger: Ledger) -> None:
    guarded = Conditions(("rows-fewer=1", "created=9"))
    taken = import_file(ledger, students(ANN), conditions=guarded)
    assert isinstance(taken, Run)
    assert [gauge.name for gauge in taken.gauges] == ["created"]
