"""A file is run, passed over or refused; a plan says so beforehand."""

from dataclasses import replace
from pathlib import Path

import pytest

from domain.events import ImportCompleted, ImportStarted
from domain.settings import Identifier, Job
from ledger.importing import import_file, plan_files
from ledger.ledger import Ledger
from ledger.source import Source
from ledger.taken import PassedOver, Refused
from tests.ledger.given import ANN, BOB, HEADER, add_tech, ask, ends, run, students

BY_EMAIL = Job(identifier=Identifier.EMAIL_ADDRESS)
NOON = "2024-08-26T12:00:00"


def refused(ledger: Ledger, source: Source) -> Refused:
    """Why a file was not taken; the plan knew, and nothing of it is in the ledger."""
    before = ledger.last_position(), ask(ledger, "SELECT count(*) FROM kept_files")
    (planned,) = plan_files(ledger, [source])
    taken = import_file(ledger, source)
    assert isinstance(taken, Refused)
    assert isinstance(planned, Refused)
    assert planned.refusal == taken.refusal
    after = ledger.last_position(), ask(ledger, "SELECT count(*) FROM kept_files")
    assert before == after
    return taken


def test_an_import_begins_with_its_terms_and_ends_with_its_counts(
    ledger: Ledger,
) -> None:
    taken = run(ledger, students(ANN, "bob,,Bob", job=BY_EMAIL))
    begun, *_, done = [recorded.event for recorded in taken.recorded]
    assert isinstance(begun, ImportStarted)
    assert (begun.number, begun.file, begun.school) == (
        1,
        "20240826_users.csv",
        "state",
    )
    assert (begun.type, begun.identifier) == ("students", "email_address")
    assert done == ImportCompleted(2, created=1, rejected=1)


def test_imports_are_numbered_through_the_whole_ledger(ledger: Ledger) -> None:
    add_tech(ledger)
    assert run(ledger, students(ANN, school="state")).number == 1
    refused(ledger, students(ANN, school="arts"))
    assert run(ledger, students(school="tech")).number == 2


def test_an_event_knows_its_import_its_row_and_its_rule(ledger: Ledger) -> None:
    taken = run(ledger, students(ANN, "bob,,Bob"))
    causes = [
        (each.cause.at[:10], each.cause.import_number, each.cause.row, each.cause.rule)
        for each in taken.recorded
    ]
    assert causes == [
        ("2024-08-26", 1, None, None),
        ("2024-08-26", 1, 2, "created-confirmed"),
        ("2024-08-26", 1, 3, "required-value"),
        ("2024-08-26", 1, None, None),
    ]


def test_the_same_file_is_passed_over_under_any_name(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    taken = import_file(ledger, students(ANN, name="again"))
    assert isinstance(taken, PassedOver)
    assert taken.number == 1


def test_the_same_file_is_passed_over_even_after_newer_ones(ledger: Ledger) -> None:
    run(ledger, students(ANN))
    run(ledger, students(BOB, day=27))
    assert isinstance(import_file(ledger, students(ANN)), PassedOver)


@pytest.mark.parametrize(
    "other",
    [
        students(ANN, day=27),
        students(ANN, BOB),
        students(ANN, job=BY_EMAIL),
        students(ANN, job=Job(changes_identifiers=True)),
        students(ANN, job=Job(mm_dd_yyyy=True)),
        students(ANN, name="test"),
        students(ANN, school="tech"),
    ],
    ids=["moment", "bytes", "identifier", "flag", "dates", "test file", "school"],
)
def test_a_file_that_differs_in_something_is_another_file(
    other: Source, ledger: Ledger
) -> None:
    add_tech(ledger)
    run(ledger, students(ANN, school="state"))
    run(ledger, replace(other, school=other.school or "state"))


def test_a_file_of_the_newest_moment_is_taken(ledger: Ledger) -> None:
    run(ledger, replace(students(ANN), at=NOON))
    run(ledger, replace(students(BOB), at=NOON))


def test_a_file_dated_before_the_newest_fact_is_refused(ledger: Ledger) -> None:
    run(ledger, replace(students(ANN), at=NOON))
    taken = refused(ledger, students(BOB))
    assert taken.refusal.rule == "dated-before"
    (text,) = (taken.refusal.message or {})["base"]
    assert text == "is dated 2024-08-26, before the newest fact (2024-08-26 12:00:00)"


@pytest.mark.parametrize(
    ("content", "rule", "place"),
    [
        (b"", "no-header", None),
        (b"name\nAnn\n", "no-header", 1),
        (b"username,username\nann,ann\n", "repeated-header", 1),
        (b"PK\x03\x04", "not-csv", None),
        (b"username\n\xe4nn\n", "not-utf8", 2),
        (b'username\nann\n"bob\n', "not-csv", 3),
    ],
)
def test_a_file_that_cannot_be_taken_leaves_no_trace(
    content: bytes, rule: str, place: int | None, ledger: Ledger
) -> None:
    taken = refused(ledger, Source("20240826.csv", lambda: content, NOON))
    assert (taken.refusal.rule, taken.refusal.place) == (rule, place)
    assert run(ledger, students(ANN)).number == 1


def test_a_file_that_breaks_in_a_late_row_leaves_no_trace(ledger: Ledger) -> None:
    rows = "".join(f"u{n},u{n}@post.example,Ann\n" for n in range(7000))
    content = f'{HEADER}\n{rows}"u7000,'.encode()
    taken = refused(ledger, Source("20240826.csv", lambda: content, NOON))
    assert (taken.refusal.rule, taken.refusal.place) == ("not-csv", 7002)


def test_a_file_that_cannot_be_read_is_refused(ledger: Ledger, tmp_path: Path) -> None:
    source = Source("20240826.csv", (tmp_path / "20240826.csv").read_bytes, NOON)
    assert refused(ledger, source).refusal.rule == "unreadable"


def test_a_file_of_an_unknown_school_is_refused(ledger: Ledger) -> None:
    assert refused(ledger, students(school="arts")).refusal.rule == "unknown-school"


def test_a_header_without_rows_is_an_import(ledger: Ledger) -> None:
    taken = run(ledger, students())
    assert taken.completed == ImportCompleted(0)
    assert "no-header" in {warning.rule for warning in taken.warnings}


def test_progress_is_told_up_to_the_last_row(ledger: Ledger) -> None:
    told: list[tuple[int, int]] = []
    rows = [f"u{n},u{n}@post.example,Ann" for n in range(2500)]
    import_file(ledger, students(*rows), lambda *done: told.append(done))
    assert told == [(1000, 2500), (2000, 2500), (2500, 2500)]


def test_a_plan_writes_nothing(ledger: Ledger) -> None:
    tables = ("stored_events", "roster", "kept_files", "recorded_imports", "newest")
    sql = " UNION ALL ".join(f"SELECT count(*) FROM {table}" for table in tables)  # noqa: S608 - our own names
    before = ask(ledger, sql)
    (planned,) = plan_files(ledger, [students(ANN)])
    assert not isinstance(planned, Refused)
    assert ask(ledger, sql) == before


def test_a_plan_of_two_files_lets_the_second_meet_what_the_first_did(
    ledger: Ledger,
) -> None:
    sources = [students(ANN), students("ann,ann@post.example,Anna", day=27)]
    planned = [taken.recorded for taken in plan_files(ledger, sources)]  # type: ignore[union-attr]
    assert planned == [run(ledger, source).recorded for source in sources]


def test_a_plan_passes_over_what_stands_twice_in_its_list(ledger: Ledger) -> None:
    sources = [students(ANN), students(ANN, name="again")]
    planned = [type(taken) for taken in plan_files(ledger, sources)]
    assert planned == [type(import_file(ledger, source)) for source in sources]


def test_a_plan_does_not_take_another_schools_last_row_for_ones_own(
    ledger: Ledger,
) -> None:
    add_tech(ledger)
    row = "ann,ann@post.example,Ann"
    sources = [
        students(row, school="tech", job=BY_EMAIL),
        students(row, day=27, school="state", job=BY_EMAIL),
    ]
    planned = [ends(taken) for taken in plan_files(ledger, sources)]  # type: ignore[arg-type]
    assert planned == [ends(run(ledger, source)) for source in sources]
