"""Who stood in which file, and what was said there in vain?"""

from typing import Any
from uuid import UUID

from domain.events import Cause
from domain.settings import Channel, Identifier, Job
from ledger.ledger import Ledger
from ledger.observing import Observation, observe
from ledger.releasing import release_import
from projections.feed import prepare_feed
from tests.ledger.given import ANN, BOB, CY, HEADER, run, students
from tests.projections.lives import ANNS, BOBS
from tests.projections.looking import looking

FEED = "SELECT * FROM feed ORDER BY import, row"
IN_VAIN = "SELECT import, row, account, field, sent, held FROM in_vain"


def asked(ledger: Ledger, sql: str, *imports: int) -> list[tuple[Any, ...]]:
    with looking(ledger) as reader:
        prepare_feed(ledger, reader, imports, in_vain=sql is IN_VAIN)
        return [tuple(row) for row in reader.table(sql).rows]


def test_unchanged_rows_are_there_with_their_accounts(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB, day=24))
    run(ledger, students(ANN, "", "bob,bob@state.example.edu,Rob", day=25))
    state = "state.example.edu"
    assert asked(ledger, FEED, 2) == [
        (2, 2, "ann", f"ann@{state}", "unchanged", "unchanged-row", ANNS),
        (2, 4, "bob", f"bob@{state}", "updated", None, BOBS),
    ]


def test_only_the_imports_that_are_asked_for_are_read(ledger: Ledger) -> None:
    run(ledger, students(ANN, day=24))
    run(ledger, students(BOB, day=25))
    run(ledger, students(CY, day=26))
    assert [row[0] for row in asked(ledger, FEED, 1, 3)] == [1, 3]
    assert asked(ledger, FEED) == []


def test_a_row_that_was_rejected_is_about_the_account_that_it_names(
    ledger: Ledger,
) -> None:
    run(ledger, students(ANN, day=24))
    rows = "ann,ann@,Ann", "eve,ann@state.example.edu,Eve", ",eve@post.example,Eve"
    run(ledger, students(*rows, day=25))
    found = asked(ledger, FEED, 2)
    assert [(row[2], row[4], row[6]) for row in found] == [
        ("ann", "rejected", ANNS),
        ("eve", "rejected", None),
        ("", "rejected", None),
    ]


def test_where_addresses_identify_they_find_the_account(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB, day=24))
    job = Job(identifier=Identifier.EMAIL_ADDRESS)
    rows = "ann,ANN@state.example.edu,Ann", "x,bob@state.example.edu,Bob"
    run(ledger, students(*rows, day=25, job=job))
    assert [row[6] for row in asked(ledger, FEED, 2)] == [ANNS, BOBS]


def test_a_former_username_names_who_bore_it_then(ledger: Ledger) -> None:
    run(ledger, students(ANN, day=24))
    job = Job(identifier=Identifier.EMAIL_ADDRESS, changes_identifiers=True)
    run(ledger, students("anne,ann@state.example.edu,Ann", day=25, job=job))
    run(ledger, students("ann,new@state.example.edu,New", day=26))
    found = asked(ledger, FEED, 1, 2, 3)
    assert [row[2] for row in found] == ["ann", "anne", "ann"]
    assert found[0][6] == found[1][6] == ANNS != found[2][6]


def test_a_held_import_has_no_rows_until_it_is_released(ledger: Ledger) -> None:
    job = Job(channel=Channel.AUTOMATIC)
    run(ledger, students(ANN, "dee,dee@other.edu,Dee", job=job))
    assert asked(ledger, FEED, 1) == []
    release_import(ledger, 1, Cause("2024-08-28T00:00:00"))
    assert [row[4] for row in asked(ledger, FEED, 1)] == ["created", "skipped"]


def test_what_a_row_says_and_the_account_takes_is_not_in_vain(ledger: Ledger) -> None:
    header = f"{HEADER},system_label_names,disabled,primary_education:cumulative_gpa"
    run(ledger, students(f"{ANN},A;B,TRUE,3.50", f"{BOB},,,", header=header))
    assert asked(ledger, IN_VAIN, 1) == []


def test_what_a_rejected_row_says_is_in_vain(ledger: Ledger) -> None:
    header = f"{HEADER},system_label_names,disabled"
    run(ledger, students(f"{ANN},A;B,", day=24, header=header))
    rows = "ann,ann@STATE.example.edu,Ann1,A,TRUE"
    run(ledger, students(rows, day=25, header=header))
    assert sorted(asked(ledger, IN_VAIN, 2)) == [
        (2, 2, ANNS, "archived", 1, 0),
        (2, 2, ANNS, "first_name", "Ann1", "Ann"),
        (2, 2, ANNS, "system_label_names", '["A"]', '["A", "B"]'),
    ]


def test_a_row_that_repeats_itself_does_not_undo_an_edit(ledger: Ledger) -> None:
    header = f"{HEADER},preferred_name,last_name"
    run(ledger, students(f"{ANN},Annie,**CLEAR**", day=24, header=header))
    said = {"preferred_name": "Nan", "last_name": "Lee"}
    at = "2024-08-25T00:00:00"
    observe(ledger, Observation("edited", UUID(ANNS), said, at=at))
    run(ledger, students(f"{ANN},Annie,**CLEAR**", day=26, header=header))
    assert sorted(asked(ledger, IN_VAIN, 2)) == [
        (2, 2, ANNS, "last_name", "**CLEAR**", "Lee"),
        (2, 2, ANNS, "preferred_name", "Annie", "Nan"),
    ]
