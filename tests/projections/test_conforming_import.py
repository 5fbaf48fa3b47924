"""Our rejections beside the importer's."""

import json

import pytest

from domain.events import Tallied
from domain.failed_file import Failed
from ledger.ledger import Ledger
from projections.conforming_import import ImportCompared, compare_import
from tests.ledger.given import ANN, BOB, run, students
from tests.projections.looking import looking

AGREED = "cy,,Cy"
DIFFERS = "dee,dee@state.example.edu,D33"
OURS = "eve,bob@state.example.edu,Eve"
SKIPPED = "fay,fay@other.edu,Fay"
APPLIED = "gil,gil@state.example.edu,Gil"
ALIKE = ",,Hal"


@pytest.fixture
def ledger(ledger: Ledger) -> Ledger:
    """A file, import 2, with rows that end in every way."""
    run(ledger, students(ANN, BOB))
    rows = ANN, AGREED, DIFFERS, OURS, SKIPPED, APPLIED
    run(ledger, students(*rows, day=27))
    run(ledger, students(ALIKE, ALIKE, day=28))
    return ledger


def failed(number: int, row: str, message: object) -> Failed:
    header = "username", "email_address", "first_name"
    said = json.dumps({"success": False, "errors": message})
    return Failed(number, dict(zip(header, row.split(","), strict=True)), said)


def compared(ledger: Ledger, *rows: Failed, number: int = 2) -> ImportCompared:
    with looking(ledger) as reader:
        return compare_import(ledger, reader, number, list(rows))


BLANK = {"email_address": ["can't be blank"]}
ALL = (
    failed(2, AGREED, BLANK),
    failed(3, DIFFERS, {"first_name": ["has digits"]}),
    failed(4, SKIPPED, {"base": ["Not today"]}),
    failed(5, APPLIED, "Not today"),
    failed(6, ANN, {"base": ["Not today"]}),
)


def test_each_row_that_anybody_rejected_has_a_verdict(ledger: Ledger) -> None:
    told = compared(ledger, *ALL)
    assert [
        (
            r["row"],
            r["username"],
            r["verdict"],
            r["rule"],
            r["outcome"],
            r["actual_row"],
        )
        for r in told.rows
    ] == [
        (2, "ann", "only_theirs", "unchanged-row", "unchanged", 6),
        (3, "cy", "agreed", "required-value", "rejected", 2),
        (4, "dee", "differing", "name-digits", "rejected", 3),
        (5, "eve", "only_ours", "email-taken", "rejected", None),
        (6, "fay", "only_theirs", "foreign-domain", "skipped", 4),
        (7, "gil", "only_theirs", None, "created", 5),
    ]
    assert not told.conforms


def test_each_verdict_is_told_with_both_messages(ledger: Ledger) -> None:
    ann, cy, _, eve, *_ = compared(ledger, *ALL).rows
    assert (ann["ours"], ann["theirs"]) == (None, {"base": ("Not today",)})
    assert cy["ours"] == BLANK
    assert cy["theirs"] == {"email_address": ("can't be blank",)}
    assert (eve["ours"], eve["theirs"]) == (
        {"email_address": ["has already been taken"]},
        None,
    )


def test_the_verdicts_are_summed_per_rule(ledger: Ledger) -> None:
    assert compared(ledger, *ALL).tallies == (
        Tallied("email-taken", only_ours=1),
        Tallied("foreign-domain", only_theirs=1),
        Tallied("name-digits", differing=1),
        Tallied("required-value", agreed=1),
        Tallied("unchanged-row", only_theirs=1),
        Tallied(None, only_theirs=1),
    )


def test_an_import_without_rejections_conforms_to_an_empty_file(ledger: Ledger) -> None:
    told = compared(ledger, number=1)
    assert (told.rows, told.lost, told.unread) == ([], [], [])
    assert told.conforms


def test_rejections_that_all_agree_conform(ledger: Ledger) -> None:
    ours = [
        failed(3, DIFFERS, {"first_name": ["is invalid"]}),
        failed(4, OURS, {"base": "Email address has already been taken."}),
    ]
    assert compared(ledger, ALL[0], *ours).conforms


def test_a_row_that_may_be_several_is_named_and_none_is_compared(
    ledger: Ledger,
) -> None:
    one = failed(2, ALIKE, BLANK)
    told = compared(ledger, one, number=3)
    assert told.lost == [(one, [2, 3])]
    assert told.rows == []
    assert not told.conforms


def test_rows_that_are_alike_are_compared_where_there_are_as_many(
    ledger: Ledger,
) -> None:
    message = {"username": ["can't be blank"], **BLANK}
    both = [failed(number, ALIKE, message) for number in (2, 3)]
    told = compared(ledger, *both, number=3)
    assert [(r["row"], r["actual_row"], r["verdict"]) for r in told.rows] == [
        (2, 2, "agreed"),
        (3, 3, "agreed"),
    ]
    assert told.conforms


def test_two_failed_rows_cannot_mean_the_same_row(ledger: Ledger) -> None:
    again = failed(7, AGREED, BLANK)
    assert compared(ledger, ALL[0], again).lost == [(ALL[0], [3]), (again, [3])]


def test_a_row_that_is_not_in_the_import_is_named(ledger: Ledger) -> None:
    stranger = failed(2, "zed,zed@post.example,Zed", BLANK)
    told = compared(ledger, stranger, number=1)
    assert told.lost == [(stranger, [])]
    assert not told.conforms


def test_a_response_that_says_nothing_readable_is_compared_as_a_text(
    ledger: Ledger,
) -> None:
    header = {"username": "cy", "first_name": "Cy"}
    plain = Failed(2, header, "Email address can't be blank")
    other = Failed(3, {"username": "dee"}, "???")
    silent = Failed(4, {"username": "eve"}, "")
    told = compared(ledger, plain, other, silent)
    assert told.unread == [plain, other, silent]
    verdicts = {row["username"]: row["verdict"] for row in told.rows}
    assert verdicts == {"cy": "agreed", "dee": "differing", "eve": "differing"}
