"""Which rows tried to set a value, what stopped them, and what came near?"""

from domain.settings import Channel, Job
from ledger.identity import account_id
from ledger.ledger import Ledger
from ledger.observing import Observation, observe
from projections.people import account_of
from projections.points import point
from projections.target import Target
from projections.why_not import AskingNot, Attempt, Near, WhyNot
from tests.ledger.given import ANN, BOB, HEADER, run, students
from tests.projections.looking import ann_is, looking

ANNS = account_id("state", "ann", 0)
LAST = f"{HEADER},last_name"


def why_not(
    ledger: Ledger, column: str, text: str, who: str = "ann", at: str | None = None
) -> WhyNot:
    """Why an account has not this value, now or then."""
    with looking(ledger) as reader:
        then = point(reader, at) if at else None
        account = account_of(reader, who, then)
        asking = AskingNot(ledger, reader, account, then)
        return asking.why_not(Target(column, text))


def stops(found: list[Attempt]) -> list[tuple[int, str, str | None]]:
    """Per row its import, its outcome and the rule."""
    return [
        (each.about.row.source.number, each.about.end.outcome, each.rule)
        for each in found
    ]


def test_rows_that_tried_are_told_with_the_rule_that_stopped_each(
    ledger: Ledger,
) -> None:
    ann_is(ledger, 20, last_name="Lee")
    run(ledger, students("ann,ann@state.example.edu,,Roe", day=21, header=LAST))
    run(ledger, students(f"{ANN},Roe", day=22, header=LAST, name="test"))
    run(ledger, students(f"{ANN},Roe", f"{ANN},Roe", day=23, header=LAST))
    job = Job(channel=Channel.AUTOMATIC)
    held = students(f"{ANN},Roe,TRUE", day=24, header=f"{LAST},disabled", job=job)
    run(ledger, held)
    told = why_not(ledger, "last_name", "Roe")
    assert stops(told.tried) == [
        (5, "held", None),
        (4, "skipped", "duplicate-row"),
        (4, "skipped", "duplicate-row"),
        (3, "skipped", "test-file"),
        (2, "rejected", "required-value"),
    ]
    assert (told.is_so, told.was, told.value) == (False, [], "Lee")
    early = why_not(ledger, "last_name", "Roe", at="2024-08-21")
    assert stops(early.tried) == [(2, "rejected", "required-value")]


def test_a_row_that_repeats_what_was_edited_away_is_stopped_as_unchanged(
    ledger: Ledger,
) -> None:
    ann_is(ledger, 20, last_name="Lee")
    observe(ledger, Observation("edited", ANNS, {"last_name": "Roe"}))
    ann_is(ledger, 21, last_name="Lee")
    told = why_not(ledger, "last_name", "Lee")
    assert stops(told.tried) == [(2, "unchanged", "unchanged-row")]
    assert [owed.number for owed in told.was] == [1]


def test_a_primary_major_that_is_not_listed_is_stopped_by_its_rule(
    ledger: Ledger,
) -> None:
    majors = {"primary_education__major_names": "Law"}
    ann_is(ledger, 20, None, **majors, primary_education__primary_major_name="Art")
    told = why_not(ledger, "primary_education_primary_major_name", "Art")
    assert stops(told.tried) == [(1, "created", "primary-major-listed")]


def test_a_value_that_was_so_once_is_told_with_its_row(ledger: Ledger) -> None:
    ann_is(ledger, 20, last_name="Lee")
    ann_is(ledger, 21, last_name="Roe")
    told = why_not(ledger, "last_name", "Lee")
    assert [(owed.value, owed.number) for owed in told.was] == [("Lee", 1)]
    assert (told.tried, told.named) == ([], 2)


def test_what_is_so_is_said_to_be_so(ledger: Ledger) -> None:
    ann_is(ledger, 20, work_study_eligible="TRUE", system_label_names="A; B")
    assert why_not(ledger, "work_study_eligible", "yes").is_so
    assert why_not(ledger, "system_label_names", "A;B").is_so
    assert why_not(ledger, "email_address", "ANN@state.example.edu").is_so
    assert why_not(ledger, "gender", "").is_so
    assert why_not(ledger, "archived", "no").is_so


def test_dates_and_booleans_are_found_however_they_are_written(ledger: Ledger) -> None:
    dates = {"primary_education__start_date": "2020-08-24"}
    ann_is(ledger, 20, None, **dates, primary_education__end_date="2024-05-18")
    ann_is(ledger, 21, None, **dates, primary_education__end_date="05/17/2025")
    for written in ("2025-05-17", "05/17/2025"):
        told = why_not(ledger, "primary_education_end_date", written)
        assert stops(told.tried) == [(2, "rejected", "date-format")]


def test_nothing_asks_who_tried_to_clear(ledger: Ledger) -> None:
    ann_is(ledger, 20, last_name="Lee")
    row = "ann,ann@state.example.edu,4nn,**CLEAR**"
    run(ledger, students(row, day=21, header=LAST))
    ann_is(ledger, 22, last_name="")
    told = why_not(ledger, "last_name", "")
    assert stops(told.tried) == [(2, "rejected", "name-digits")]


def test_the_nearest_are_told_where_no_row_tried(ledger: Ledger) -> None:
    ann_is(ledger, 20, last_name="Leigh")
    ann_is(ledger, 21, last_name="leighh")
    ann_is(ledger, 22, Last_Name="Ray")
    run(ledger, students(f"{BOB},Leighton", day=23, header=LAST))
    told = why_not(ledger, "last_name", "Leighton")
    assert told.tried == []
    assert {near: stops(found) for near, found in told.near.items()} == {
        Near.OTHER_ACCOUNT: [(4, "created", None)],
        Near.HEADER: [(3, "unchanged", "unknown-header")],
        Near.OTHER_VALUE: [(2, "updated", None), (1, "created", None)],
    }
    told = why_not(ledger, "last_name", "LEIGHH")
    spelled = [each.cell for each in told.near[Near.SPELLING]]
    assert spelled == ["leighh", "Leigh"]


def test_a_row_with_another_username_and_the_accounts_address_is_about_it(
    ledger: Ledger,
) -> None:
    ann_is(ledger, 20)
    run(ledger, students("ann2,ann@state.example.edu,Ann", day=21))
    told = why_not(ledger, "username", "ann2")
    assert stops(told.tried) == [(2, "rejected", "email-taken")]


def test_an_attempt_before_the_account_came_to_be_counts(ledger: Ledger) -> None:
    run(ledger, students("ann,ann@state.example.edu,4nn,Lee", day=20, header=LAST))
    ann_is(ledger, 21)
    told = why_not(ledger, "last_name", "Lee")
    assert stops(told.tried) == [(1, "rejected", "name-digits")]
