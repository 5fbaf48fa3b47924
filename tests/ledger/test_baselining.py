"""A history that begins with an export of the platform."""

import pytest

from domain.events import Baselined, BaselineTaken, Cause
from domain.fields import UserType
from domain.settings import Job
from ledger import kept_files
from ledger.baselining import take_baseline
from ledger.errors import LedgerError
from ledger.identity import account_id, school_id
from ledger.ledger import Ledger
from ledger.packing import digest
from ledger.schools import SchoolSettings, set_school
from ledger.source import Source
from ledger.verifying import CHECKS
from ledger.verifying_baselines import baselines_match_rows
from tests.ledger.given import (
    ANN,
    BOB,
    CY,
    HEADER,
    add_tech,
    ask,
    ends,
    run,
    students,
    tamper,
)

DAY_1, DAY_2 = "2024-08-01T00:00:00", "2024-08-02T00:00:00"
ANNS = account_id("state", "ann", 0)
ARCHIVED = "Archived,Adviser"


def export(
    *rows: str, day: int = 1, header: str = HEADER, school: str | None = None
) -> Source:
    return students(*rows, day=day, header=header, name="export", school=school)


def refused(ledger: Ledger, source: Source) -> str:
    before = ask(ledger, "SELECT * FROM stored_events")
    with pytest.raises(LedgerError) as error:
        take_baseline(ledger, source)
    assert ask(ledger, "SELECT * FROM stored_events") == before
    return str(error.value)


def is_sound(ledger: Ledger) -> bool:
    return not [sentence for check in CHECKS for sentence in check(ledger)]


def test_each_account_is_told_of_and_then_the_baseline(ledger: Ledger) -> None:
    rows = f"{ANN},Yes,Joe", f"{BOB},,"
    source = export(*rows, header=f"{HEADER},{ARCHIVED}")
    taken = take_baseline(ledger, source, "the registrar")
    *accounts, told = [fact.recorded for fact in ledger.all_facts()][1:]
    assert [(a.event, a.cause.row) for a in accounts] == [
        (
            Baselined(
                "state",
                "Students",
                {
                    "username": name,
                    "email_address": f"{name}@state.example.edu",
                    "first_name": name.capitalize(),
                },
                archived=name == "ann",
            ),
            row,
        )
        for name, row in (("ann", 2), ("bob", 3))
    ]
    name = "20240801_export.csv"
    assert accounts[0].cause == Cause(DAY_1, row=2, by="the registrar", because=name)
    assert told.event == taken.told
    assert taken.told == BaselineTaken(
        "state", name, digest(source.read()), 2, ("Adviser",)
    )
    assert (told.originator_id, told.originator_version) == (school_id("state"), 2)


def test_the_accounts_are_there_the_export_is_kept_and_all_is_sound(
    ledger: Ledger,
) -> None:
    source = export(f"{ANN},Yes", header=f"{HEADER},Archived")
    taken = take_baseline(ledger, source)
    assert ledger.account(ANNS).archived
    assert ledger.kept_file(taken.told.sha256) == source.read()
    assert is_sound(ledger)


def test_the_files_that_follow_go_on_from_there(ledger: Ledger) -> None:
    take_baseline(ledger, export(ANN, BOB))
    taken = run(ledger, students(ANN, "bob,b@post.example,Bob", CY))
    assert [(row, kind) for row, kind, _ in ends(taken)] == [
        (3, "updated"),
        (4, "created"),
    ]
    assert taken.unchanged == {None: [2]}
    assert is_sound(ledger)


def test_a_file_of_the_same_day_follows_and_an_earlier_one_is_refused(
    ledger: Ledger,
) -> None:
    take_baseline(ledger, export(ANN, day=2))
    assert run(ledger, students(BOB, day=2)).number == 1
    set_school(ledger, "state", SchoolSettings(sso=True), None)
    assert "is dated 2024-08-01, before" in refused(ledger, export(CY, day=1))
    assert is_sound(ledger)


def test_the_same_export_at_the_same_moment_is_passed_over(ledger: Ledger) -> None:
    first = take_baseline(ledger, export(ANN))
    run(ledger, students("ann,a@post.example,Ann"))
    again = take_baseline(ledger, export(ANN))
    assert (again.told, first.passed_over, again.passed_over) == (
        first.told,
        False,
        True,
    )
    assert is_sound(ledger)


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("ann,x@post.example,X,,", "username"),
        ("x,ANN@state.example.edu,X,,", "email_address"),
        ("x,x@post.example,X,a!,", "auth_identifier"),
        ("x,x@post.example,X,,C1", "card_id"),
    ],
)
def test_an_account_that_is_in_the_ledger_refuses_the_whole_export(
    row: str, column: str, ledger: Ledger
) -> None:
    header = f"{HEADER},auth_identifier,card_id"
    run(ledger, students(f"{ANN},a!,C1", day=1, header=header))
    sentence = refused(ledger, export(f"{BOB},,", row, day=2, header=header))
    assert sentence.startswith(f"20240802_export.csv:3: {column}: ")
    assert "is on the account state/ann, which is in the ledger already" in sentence
    assert "rollbook conform --export" in sentence
    assert is_sound(ledger)


def test_an_address_of_another_school_is_taken_but_a_username_is_not(
    ledger: Ledger,
) -> None:
    add_tech(ledger)
    anns = "ann,ann@post.example,Ann"
    run(ledger, students(anns, day=1, school="tech"))
    assert "tech/ann" in refused(ledger, export(anns, school="state"))
    take_baseline(ledger, export(ANN, school="state"))
    assert is_sound(ledger)


def test_the_school_must_be_named_where_there_are_several(ledger: Ledger) -> None:
    add_tech(ledger)
    assert "name a school with --school" in refused(ledger, export(ANN))


def test_two_schools_begin_with_their_own_exports(ledger: Ledger) -> None:
    add_tech(ledger)
    take_baseline(ledger, export(ANN, BOB, school="state"))
    take_baseline(ledger, export("ann,ann@tech.example.edu,Ann", school="tech"))
    assert is_sound(ledger)


def test_a_part_that_cannot_be_read_refuses_all_of_it(ledger: Ledger) -> None:
    rows = [f"p{n},p{n}@post.example,maybe" for n in range(30)]
    header = "username,email_address,Veteran"
    sentence = refused(ledger, export(*rows, header=header))
    first, *_, more, advice = sentence.split("\n")
    assert first == "20240801_export.csv:2: Veteran: 'maybe' is neither TRUE nor FALSE"
    assert more == "20240801_export.csv: and 10 more"
    assert "correct this, or drop the column" in advice


def test_what_is_no_list_of_accounts_is_refused(ledger: Ledger) -> None:
    assert "has no accounts in it" in refused(ledger, export())
    assert "there is no such column" in refused(ledger, export(header="Name"))
    latin = Source("x.csv", lambda: "é".encode("latin-1"), DAY_1)
    assert "x.csv: byte 0 is not UTF-8" in refused(ledger, latin)
    quote = Source("x.csv", lambda: b'username,email_address\n"a', DAY_1)
    assert refused(ledger, quote).startswith("x.csv:2: a quotation mark")


def test_a_mentor_of_a_baseline_meets_the_mentors_file(ledger: Ledger) -> None:
    header = "username,email_address,first_name,last_name,user_type"
    row = "flo,flo@post.example,Flo,Elm,Mentors"
    take_baseline(ledger, export(row, header=header))
    job = Job(user_type=UserType.MENTORS)
    taken = run(ledger, students(row, header=header, job=job))
    assert taken.unchanged == {None: [2]}


@pytest.mark.parametrize(
    ("sql", "told"),
    [
        (
            "DELETE FROM stored_events WHERE topic = 'Baselined' AND rowid = 3",
            "counted 2 accounts, its events 1",
        ),
        (
            "DELETE FROM stored_events WHERE topic = 'BaselineTaken'",
            "2 accounts of a baseline come without its BaselineTaken",
        ),
        ("DELETE FROM kept_files", "is not in the ledger"),
    ],
)
def test_a_baseline_that_is_not_whole_is_noticed(
    sql: str, told: str, ledger: Ledger
) -> None:
    take_baseline(ledger, export(ANN, BOB))
    tamper(ledger, sql)
    assert told in "\n".join(baselines_match_rows(ledger))


def test_what_is_broken_off_leaves_nothing(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_off(*_: object) -> None:
        raise ZeroDivisionError

    before = ask(ledger, "SELECT * FROM stored_events")
    monkeypatch.setattr(kept_files, "keep", break_off)
    with pytest.raises(ZeroDivisionError):
        take_baseline(ledger, export(ANN, BOB))
    assert ask(ledger, "SELECT * FROM stored_events") == before
    assert ask(ledger, "SELECT * FROM roster") == []
    monkeypatch.undo()
    assert take_baseline(ledger, export(ANN, BOB)).told.accounts == 2
    assert is_sound(ledger)
