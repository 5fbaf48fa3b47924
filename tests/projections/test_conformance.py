"""What came of comparisons with the importer's own word, rule by rule."""

from dataclasses import replace

from domain.events import ConformanceRecorded, Tallied
from ledger.conforming import record_conformance
from ledger.ledger import Ledger
from projections.conformance import conformance_by_rule
from projections.verifying import views_match_events
from tests.ledger.given import ANN, run, students
from tests.projections.looking import ask, looking

Sums = dict[str, dict[str, int]]

FAILED = ConformanceRecorded(
    "state",
    "failed.csv",
    "ab",
    (Tallied("email-taken", 2, differing=1), Tallied(None, only_theirs=4)),
    import_number=1,
)
EXPORT = ConformanceRecorded(
    "state", "export.csv", "cd", (Tallied("email-taken", 1),), as_of="2024-08-26"
)


def sums(ledger: Ledger, *events: ConformanceRecorded) -> Sums:
    for event in events:
        record_conformance(ledger, event)
    with looking(ledger) as reader:
        assert list(views_match_events(ledger, reader)) == []
        return conformance_by_rule(reader)


def counts(agreed: int, differing: int = 0) -> dict[str, int]:
    return {
        "agreed": agreed,
        "only_ours": 0,
        "only_theirs": 0,
        "differing": differing,
    }


def test_nothing_recorded_is_nothing_known(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    assert sums(ledger) == {}


def test_comparisons_of_different_things_are_added_up(ledger: Ledger) -> None:
    other_export = replace(EXPORT, file="other.csv")
    other_day = replace(EXPORT, as_of="2024-08-27")
    other_import = replace(FAILED, import_number=2)
    assert sums(ledger, FAILED, EXPORT) == {"email-taken": counts(3, 1)}
    assert sums(ledger, other_export, other_day, other_import) == {
        "email-taken": counts(7, 2)
    }


def test_of_the_same_thing_the_last_comparison_counts(ledger: Ledger) -> None:
    better = replace(FAILED, file="again.csv", tallies=(Tallied("gpa-range", 5),))
    newer = replace(EXPORT, sha256="ef", tallies=())
    assert sums(ledger, FAILED, EXPORT, better, newer) == {"gpa-range": counts(5)}


def test_every_comparison_is_there_with_what_was_compared(ledger: Ledger) -> None:
    sums(ledger, FAILED, EXPORT)
    sql = 'SELECT "import", as_of, file, rule, agreed FROM conformance ORDER BY rowid'
    assert [tuple(row.values()) for row in ask(ledger, sql)] == [
        (1, None, "failed.csv", "email-taken", 2),
        (1, None, "failed.csv", None, 0),
        (None, "2024-08-26", "export.csv", "email-taken", 1),
    ]
