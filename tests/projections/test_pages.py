"""However the facts are cut into pages, the tables are the same."""

import pytest

from domain.events import (
    Archived,
    Baselined,
    Cause,
    Event,
    ImportCompleted,
    RowRejected,
    SchoolRegistered,
    UserCreated,
)
from domain.settings import Job
from ledger.identity import account_id
from ledger.ledger import Ledger
from ledger.recorded import Fact, Recorded
from ledger.schools import SchoolSettings, set_school
from projections import catching_up
from projections.page import cut
from projections.views import Views
from tests.ledger.given import ANN, BOB, CY, HEADER, add_tech, run, students
from tests.projections.looking import everything

MANY = (
    f"{HEADER},last_name,auth_identifier,card_id,disabled,gender,"
    "system_label_names,primary_education:primary_major_name"
)


def fact(position: int, event: Event, number: int | None, row: int | None) -> Fact:
    stream = account_id("state", "ann", 0)
    cause = Cause("2024-08-26T00:00:00", number, row)
    return Fact(position, Recorded(stream, position, event, cause))


REGISTERED = SchoolRegistered("state", (), sso=False, mentorship=True)
REJECTED = RowRejected("ann", None, "")
CREATED = UserCreated("state", "Students", {"username": "ann"})
SCHOOL = fact(1, REGISTERED, None, None)
ROW_2 = [fact(2, CREATED, 1, 2), fact(3, Archived(), 1, 2)]
ROW_3 = [fact(4, REJECTED, 1, 3)]
ROW_2_AGAIN = [fact(5, REJECTED, 2, 2)]
BASELINED = Baselined("state", "Students", {"username": "ann"})
ROWS_OF_EXPORT = [fact(7, BASELINED, None, 2), fact(8, BASELINED, None, 3)]
END = [fact(6, ImportCompleted(2), 2, None)]


@pytest.mark.parametrize(
    ("facts", "kept"),
    [
        (ROW_2 + ROW_3, 2),
        (ROW_2 + ROW_3 + ROW_2_AGAIN, 3),
        (ROW_2 + ROW_3 + END, 4),
        (ROW_2, 2),
        ([*ROWS_OF_EXPORT, *ROWS_OF_EXPORT[:1]], 2),
        ([SCHOOL, *ROW_2], 1),
        ([*ROW_2, *ROW_3, SCHOOL, *END], 3),
    ],
    ids=[
        "row",
        "other import",
        "end",
        "one row",
        "exports",
        "school",
        "before a school",
    ],
)
def test_a_full_page_ends_where_a_row_ends_and_a_school_stands_alone(
    facts: list[Fact], kept: int
) -> None:
    assert cut(facts, full=True) == facts[:kept]


def test_the_last_page_is_not_cut() -> None:
    assert cut(ROW_2 + ROW_3, full=False) == ROW_2 + ROW_3
    assert cut([SCHOOL, *ROW_2], full=False) == [SCHOOL]


@pytest.fixture
def eventful(ledger: Ledger) -> Ledger:
    """A ledger whose rows have up to nine facts, and schools between the files."""
    add_tech(ledger)
    flag = Job(changes_identifiers=True)
    first = f"{ANN},Lee,ann!,C1,TRUE,Female,a;b,Art", f"{BOB},,bob!,C2,,,,"
    run(ledger, students(*first, CY, header=MANY, school="state"))
    set_school(ledger, "state", SchoolSettings(sso=True), None)
    row = "anna,ann@state.example.edu,Anna,**CLEAR**,anna!,C9,FALSE,**CLEAR**,,Art"
    second = row, f"{BOB},,,**CLEAR**,,,c,", "dee,,Dee", CY
    run(ledger, students(*second, day=27, header=MANY, school="state", job=flag))
    run(ledger, students("ann,ann@tech.example.edu,Ann", day=27, school="tech"))
    set_school(ledger, "state", SchoolSettings(sso=False), "2024-08-28T00:00:00")
    run(ledger, students(ANN, BOB, CY, day=29, school="state"))
    return ledger


def test_a_row_of_this_story_has_many_facts(eventful: Ledger) -> None:
    causes = [f.recorded.cause for f in eventful.all_facts()]
    rows = [(cause.import_number, cause.row) for cause in causes if cause.row]
    assert max(map(rows.count, rows)) == 9


@pytest.mark.parametrize("size", [9, 10, 11, 13, 17, 1000])
def test_small_pages_give_the_same_tables_as_large_ones(
    size: int, eventful: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    views = Views(eventful)
    views.catch_up()
    with views.reader() as reader:
        large = everything(reader)
    monkeypatch.setattr(catching_up, "PAGE_SIZE", size)
    views.rebuild()
    with views.reader() as reader:
        assert everything(reader) == large
