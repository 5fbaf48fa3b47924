"""Events at rest: how they are written, named, counted and read again."""

import sqlite3
from collections.abc import Callable
from uuid import UUID

import msgspec
import pytest

from domain.account import Account
from domain.events import (
    NAMES,
    STORED_NAMES,
    Archived,
    Baselined,
    BaselineTaken,
    Cause,
    ConformanceRecorded,
    Connected,
    ConnectionRejected,
    Deleted,
    EditedInApp,
    Event,
    ExcludedFromSync,
    FieldCleared,
    Gauged,
    ImportCompleted,
    ImportHeld,
    ImportReleased,
    ImportStarted,
    IncludedInSync,
    RowRejected,
    RowRemarked,
    RowSkipped,
    RowsUnchanged,
    SchoolRegistered,
    SchoolSettingsChanged,
    SelfRegistered,
    SsoRestored,
    SsoWithdrawn,
    Tallied,
    Unarchived,
    UserCreated,
    Value,
    ValuesSet,
    Warned,
)
from ledger.decoding import read_event
from ledger.encoding import UnknownEncodingError, event_bytes
from ledger.errors import LedgerError
from ledger.ledger import Ledger
from ledger.recorded import Recorded
from ledger.store import insert, project
from tests.ledger.given import ANN, BOB, ask, run, students, tamper

ANNS_STREAM = UUID("00000000-0000-0000-0000-00000000a001")
CAUSE = Cause("2024-08-26T00:00:00", 17, 3, "blank-keeps")

# What is in people's ledgers: a name may be added here, and none may ever change.
WRITTEN_NAMES = [
    "Archived",
    "AuthIdentifierChanged",
    "BaselineTaken",
    "Baselined",
    "CardIdChanged",
    "ConformanceRecorded",
    "Connected",
    "ConnectionRejected",
    "Deleted",
    "EditedInApp",
    "EducationChanged",
    "EducationDatesSet",
    "EmailChanged",
    "ExcludedFromSync",
    "FieldCleared",
    "ImportCompleted",
    "ImportHeld",
    "ImportReleased",
    "ImportStarted",
    "IncludedInSync",
    "LabelsReplaced",
    "ListsReplaced",
    "MentorInformationSet",
    "NameChanged",
    "ProfileChanged",
    "RowRejected",
    "RowRemarked",
    "RowSkipped",
    "RowsUnchanged",
    "SchoolRegistered",
    "SchoolSettingsChanged",
    "SchoolYearChanged",
    "SelfRegistered",
    "SsoRestored",
    "SsoWithdrawn",
    "Unarchived",
    "UserCreated",
    "UsernameChanged",
]
GAUGED = Gauged("hold-email-share", "email changes", 1, 2, "10%", holds=True)
VALUES: dict[str, Value] = {
    "username": "0012",
    "primary_education_cumulative_gpa": 3.5,
    "primary_education_start_date": "2024-08-26",
    "primary_education_major_names": ("Art", "Biology"),
    "system_label_names": (),
    "veteran": False,
    "mentor_information_attributes_maximum_mentees": 5,
}
MESSAGE = {"email_address": ("has already been taken", "is invalid")}
OTHER_EVENTS: list[Event] = [
    UserCreated("state", "Students", VALUES),
    FieldCleared("primary_education_end_date"),
    Archived(),
    SelfRegistered("state", "Students", VALUES),
    Baselined("state", "Students", VALUES, archived=True),
    Connected(),
    ConnectionRejected(),
    EditedInApp(VALUES, ("gender",)),
    ExcludedFromSync(),
    IncludedInSync(),
    SsoWithdrawn(),
    SsoRestored(),
    Deleted(),
    BaselineTaken("state", "export.csv", "ab12", 2, ("Advisor",)),
    ConformanceRecorded("state", "failed.csv", "ab12", (Tallied("email-taken", 2),), 3),
    ImportHeld(2, (GAUGED,)),
    ImportReleased(),
    Unarchived(),
    SchoolRegistered("state", ("state.example.edu",), sso=True, mentorship=False),
    SchoolSettingsChanged("state", (), sso=False, mentorship=True),
    ImportStarted(
        *(17, "users.csv", "ab12", "state", "students", "manual", "username"),
        *(True, False, "2021-09", (Warned("unknown-header", "column x"),)),
    ),
    RowRejected("ann", MESSAGE, "send another"),
    RowSkipped("ann", None, "twice"),
    RowRemarked("ann", "look at this"),
    RowsUnchanged(((2, 4), (7, 7))),
    ImportCompleted(9, created=4, rejected=5),
]
EVENTS = OTHER_EVENTS + [kind(VALUES) for kind in ValuesSet.__subclasses__()]


def recorded(event: Event, version: int = 1) -> Recorded:
    return Recorded(ANNS_STREAM, version, event, CAUSE)


def test_the_stored_names_are_the_ones_that_are_in_peoples_ledgers() -> None:
    assert sorted(STORED_NAMES) == WRITTEN_NAMES


def test_every_kind_of_event_is_among_these_examples() -> None:
    assert {NAMES[type(event)] for event in EVENTS} == set(WRITTEN_NAMES)


@pytest.mark.parametrize("event", EVENTS, ids=lambda event: NAMES[type(event)])
def test_an_event_is_read_as_it_was_written(event: Event) -> None:
    name, state = event_bytes(recorded(event, 7))
    assert read_event(ANNS_STREAM, 7, name, state) == recorded(event, 7)


def test_an_event_of_a_newer_encoding_is_not_guessed_at() -> None:
    name, state = event_bytes(recorded(Archived()))
    newer = msgspec.msgpack.encode([3, *msgspec.msgpack.decode(state)[1:]])
    with pytest.raises(UnknownEncodingError, match="Archived, encoding 3"):
        read_event(ANNS_STREAM, 1, name, newer)


def test_an_event_of_an_unknown_name_is_not_guessed_at() -> None:
    _, state = event_bytes(recorded(Archived()))
    with pytest.raises(UnknownEncodingError, match="Expelled"):
        read_event(ANNS_STREAM, 1, "Expelled", state)


def test_an_event_of_another_shape_is_not_guessed_at() -> None:
    _, state = event_bytes(recorded(FieldCleared("gender")))
    with pytest.raises(UnknownEncodingError, match="NameChanged, encoding 1"):
        read_event(ANNS_STREAM, 1, "NameChanged", state)


def test_events_come_back_through_the_librarys_repository(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    run(ledger, students("ann,ann@post.example,Annie", day=27))
    (stream,) = ask(ledger, "SELECT DISTINCT hex(account) FROM roster")[0]
    ann = UUID(str(stream))
    versions: list[Account] = [
        ledger._app.repository.get(ann, version=version, projector_func=project)
        for version in (1, 2, 3)
    ]
    assert [account.version for account in versions] == [1, 2, 3]
    assert [account.email_address for account in versions] == [
        "ann@state.example.edu",
        "ann@post.example",
        "ann@post.example",
    ]
    assert [account.values["first_name"] for account in versions] == [
        "Ann",
        "Ann",
        "Annie",
    ]
    assert ledger.account(ann) == ledger.account(ann, version=3) == versions[-1]


def test_events_come_back_through_the_librarys_notification_log(
    ledger: Ledger,
) -> None:
    taken = run(ledger, students(ANN, BOB))
    log = ledger._app.notification_log
    found = log.select(start=2, limit=10)
    assert [notification.id for notification in found] == [2, 3, 4, 5]
    told = [ledger._app.mapper.to_domain_event(each) for each in found]
    assert told == taken.recorded
    assert [fact.recorded for fact in ledger.all_facts(after=1)] == told


def test_facts_come_in_pages_behind_a_position(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB))
    assert [fact.position for fact in ledger.facts(after=1, limit=2)] == [2, 3]
    assert ledger.facts(after=5) == []
    assert ledger.last_position() == 5


def test_an_event_saved_by_the_library_is_the_one_that_the_bulk_door_writes(
    ledger: Ledger,
) -> None:
    told = [recorded(event, n) for n, event in enumerate(EVENTS, start=1)]
    ledger._app.save(*told)
    saved = _rows_of(ledger)
    tamper(ledger, "DELETE FROM stored_events WHERE originator_id = ?", ANNS_STREAM.hex)
    with ledger.writing() as cursor:
        insert(cursor, told)
    assert _rows_of(ledger) == saved
    assert ledger.stream(ANNS_STREAM) == told


def test_only_recorded_events_are_saved(ledger: Ledger) -> None:
    mapper: Callable[..., object] = ledger._app.mapper.to_stored_event
    with pytest.raises(TypeError, match="is not a recorded event"):
        mapper(Archived())


def test_two_events_cannot_have_one_place_in_a_stream(ledger: Ledger) -> None:
    with (
        ledger.writing() as cursor,
        pytest.raises(sqlite3.IntegrityError, match="originator_id"),
    ):
        insert(cursor, [recorded(Archived(), 2), recorded(Unarchived(), 2)])


def test_positions_survive_a_vacuum(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB))
    tamper(ledger, "DELETE FROM stored_events WHERE rowid IN (1, 3)")
    ask(ledger, "VACUUM")
    assert [fact.position for fact in ledger.all_facts()] == [2, 4, 5]


def test_what_a_broken_transaction_wrote_is_gone(ledger: Ledger) -> None:
    def break_off() -> None:
        with ledger.writing() as cursor:
            insert(cursor, [recorded(Archived())])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        break_off()
    assert ledger.stream(ANNS_STREAM) == []


def test_what_a_reading_transaction_writes_is_gone(ledger: Ledger) -> None:
    with ledger.reading() as cursor:
        insert(cursor, [recorded(Archived())])
    assert ledger.stream(ANNS_STREAM) == []


def test_an_account_that_begins_in_the_middle_is_an_error(ledger: Ledger) -> None:
    ledger._app.save(recorded(Archived()))
    with pytest.raises(TypeError, match="does not begin by being created"):
        ledger.account(ANNS_STREAM)


def test_damage_is_told_in_a_sentence(ledger: Ledger) -> None:
    ask(ledger, "DROP TABLE newest")
    with pytest.raises(LedgerError, match=r"cannot be used: no such table: newest"):
        run(ledger, students(ANN))


def _rows_of(ledger: Ledger) -> list[tuple[object, ...]]:
    columns = "originator_id, originator_version, topic, state"
    return ask(ledger, f"SELECT {columns} FROM stored_events WHERE rowid > 1")  # noqa: S608 - our own names
