"""What rests on a baseline says so."""

import pytest

from ledger.baselining import take_baseline
from ledger.ledger import Ledger
from projections.people import UnknownUserError, account_of
from projections.points import point
from projections.resting import rests_on, sentences
from projections.verifying import views_match_events
from projections.views import Views
from tests.ledger.given import ANN, BOB, HEADER, run, students
from tests.projections.looking import ask, everything, looking

DAY_1 = "2024-08-01T00:00:00"
NAME = "20240801_export.csv"


@pytest.fixture
def ledger(ledger: Ledger) -> Ledger:
    """Ann, archived, and Bob were there at the beginning; then Bob changed."""
    rows = f"{ANN},Yes,Joe", f"{BOB},,"
    header = f"{HEADER},Archived,Adviser"
    take_baseline(ledger, students(*rows, day=1, header=header, name="export"))
    run(ledger, students("bob,bob@state.example.edu,Robert", day=2))
    return ledger


def test_a_baseline_is_a_row(ledger: Ledger) -> None:
    (row,) = ask(ledger, "SELECT school, at, file, accounts, ignored FROM baselines")
    assert tuple(row.values()) == ("state", DAY_1, NAME, 2, '["Adviser"]')


def test_its_accounts_are_there_with_their_first_values(ledger: Ledger) -> None:
    sql = """SELECT username, first_name, archived, can_use_password, import, "row",
        rule, created_by, observed_by, because, valid_from FROM account_versions
        WHERE username = 'ann'"""
    (ann,) = ask(ledger, sql)
    assert tuple(ann.values()) == (
        *("ann", "Ann", True, False, None, 2),
        *(None, "Baselined", "baseline", NAME, "2024-08-01"),
    )


def test_its_values_are_changes_archived_among_them(ledger: Ledger) -> None:
    sql = """SELECT username, field, old, changes.new, event, changes.moment,
        changes.because FROM changes JOIN accounts USING (account)
        WHERE event = 'Baselined' ORDER BY username, field"""
    told = [tuple(row.values()) for row in ask(ledger, sql)]
    why = "Baselined", DAY_1, NAME
    assert told == [
        ("ann", "archived", None, 1, *why),
        ("ann", "email_address", None, "ann@state.example.edu", *why),
        ("ann", "first_name", None, "Ann", *why),
        ("ann", "username", None, "ann", *why),
        ("bob", "email_address", None, "bob@state.example.edu", *why),
        ("bob", "first_name", None, "Bob", *why),
        ("bob", "username", None, "bob", *why),
    ]


def test_a_value_rests_on_it_until_a_file_tells_another(ledger: Ledger) -> None:
    with looking(ledger) as reader:
        bob = account_of(reader, "bob")["account"]
        rests = rests_on(reader, bob)
        before = rests_on(reader, bob, point(reader, "2024-08-01"))
    assert [rest["field"] for rest in rests] == ["email_address", "username"]
    assert [rest["field"] for rest in before] == [
        *("email_address", "first_name", "username")
    ]
    (sentence,) = sentences(rests)
    assert sentence.startswith("rests on a baseline of 2024-08-01")


def test_the_timeline_has_it_once(ledger: Ledger) -> None:
    rows = ask(ledger, "SELECT at, import, school FROM timeline ORDER BY position")
    assert [tuple(row.values()) for row in rows][1:] == [
        (DAY_1, None, "state"),
        ("2024-08-02T00:00:00", 1, None),
    ]


def test_a_point_before_the_first_file_tells_of_it(ledger: Ledger) -> None:
    with looking(ledger) as reader:
        assert point(reader, "2024-07-31").basis == "before the first import"
        assert point(reader, "2024-08-01").basis == (
            f"before the first import, as of the baseline of 2024-08-01 ({NAME})"
        )
        assert point(reader, "2024-08-02").basis.startswith("as of import 1 ")


def test_somebody_who_was_not_there_yet_came_with_it(ledger: Ledger) -> None:
    with looking(ledger) as reader, pytest.raises(UnknownUserError) as error:
        account_of(reader, "ann", point(reader, "2024-07-31"))
    assert str(error.value) == (
        "state/ann was not there then: the account came with the baseline of "
        f"2024-08-01 ({NAME})"
    )


def test_views_made_again_are_the_same(ledger: Ledger) -> None:
    with looking(ledger) as reader:
        before = everything(reader)
        assert list(views_match_events(ledger, reader)) == []
    views = Views(ledger)
    views.rebuild()
    with views.reader() as reader:
        assert everything(reader) == before
