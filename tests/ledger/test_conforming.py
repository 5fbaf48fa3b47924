"""What is kept of a comparison with the importer's own word."""

from dataclasses import replace

from domain.events import Cause, ConformanceRecorded, Tallied
from ledger.conforming import record_conformance
from ledger.identity import school_id
from ledger.ledger import Ledger
from ledger.schools import SchoolSettings, set_school
from ledger.verifying import CHECKS
from tests.ledger.given import ANN, run, students

DAY_26 = "2024-08-26T00:00:00"
FAILED = ConformanceRecorded(
    "state", "failed.csv", "ab", (Tallied("email-taken", 1),), import_number=1
)
EXPORT = ConformanceRecorded("state", "export.csv", "cd", (), as_of=DAY_26)


def told(ledger: Ledger) -> list[tuple[object, Cause]]:
    return [
        (recorded.event, recorded.cause)
        for recorded in ledger.stream(school_id("state"))
        if isinstance(recorded.event, ConformanceRecorded)
    ]


def test_it_is_recorded_at_the_newest_moment(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    assert record_conformance(ledger, FAILED)
    assert record_conformance(ledger, EXPORT)
    assert told(ledger) == [(FAILED, Cause(DAY_26)), (EXPORT, Cause(DAY_26))]


def test_the_same_again_is_not_recorded(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    better = replace(FAILED, tallies=())
    assert [record_conformance(ledger, each) for each in (FAILED, EXPORT, FAILED)] == [
        True,
        True,
        False,
    ]
    assert [record_conformance(ledger, each) for each in (better, FAILED)] == [True] * 2


def test_another_file_of_failed_rows_takes_the_place_of_the_first(
    ledger: Ledger,
) -> None:
    run(ledger, students(ANN))
    other = replace(FAILED, file="other.csv")
    events = FAILED, other, other, FAILED
    recorded = [record_conformance(ledger, event) for event in events]
    assert recorded == [True, True, False, True]


def test_the_school_goes_on_after_it(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    record_conformance(ledger, FAILED)
    set_school(ledger, "state", SchoolSettings(sso=True), None)
    assert [sentence for check in CHECKS for sentence in check(ledger)] == []
