"""Is a row of an import explained as it was decided, on the accounts of then?"""

from domain.ending import Kind
from domain.settings import Channel, Identifier, Job
from ledger.identity import account_id
from ledger.ledger import Ledger
from ledger.observing import Observation, observe
from ledger.releasing import release_import
from ledger.schools import SchoolSettings, set_school
from projections.accounts_then import AccountsThen
from projections.rows_explained import explain_row
from tests.ledger.given import ANN, BOB, HEADER, add_tech, run, students
from tests.projections.looking import ann_is, looking

ANNS = account_id("state", "ann", 0)


def explained(ledger: Ledger, number: int, row: int) -> tuple[str, str | None]:
    """How the row ended, and by which rule, decided again."""
    with looking(ledger) as reader:
        told = explain_row(ledger, reader, number, row).explanation
    return told.outcome.kind.value, told.rule


def test_rows_above_have_happened_and_rows_below_have_not(ledger: Ledger) -> None:
    run(ledger, students(ANN, BOB, day=26))
    swapped = (
        "ann,new@state.example.edu,Ann",
        "cy,ann@state.example.edu,Cy",
        "dee,bob@state.example.edu,Dee",
        "bob,bobby@state.example.edu,Bob",
    )
    run(ledger, students(*swapped, day=27))
    assert explained(ledger, 2, 3) == ("created", None)
    assert explained(ledger, 2, 4) == ("rejected", "email-taken")


def test_the_account_before_and_after_are_those_of_then(ledger: Ledger) -> None:
    for day, name in ((26, "Li"), (27, "Lee"), (28, "Roe")):
        ann_is(ledger, day, last_name=name)
    with looking(ledger) as reader:
        told = explain_row(ledger, reader, 2, 2)
    before, after = told.explanation.before, told.after
    assert before == ledger.account(ANNS, version=1)
    assert after == ledger.account(ANNS, version=2)


def test_the_school_is_as_it_was_then(ledger: Ledger) -> None:
    address = "ann@tech.example.edu"
    run(ledger, students(f"ann,{address},Ann", day=26))
    domains = ("state.example.edu", "tech.example.edu")
    set_school(ledger, "state", SchoolSettings(domains), "2024-08-26T00:00:00")
    run(ledger, students(f"ann,{address},Ann", day=27))
    assert explained(ledger, 1, 2) == ("skipped", "foreign-domain")
    assert explained(ledger, 2, 2) == ("created", None)


def test_a_row_that_was_the_last_row_once_more_is_so_again(ledger: Ledger) -> None:
    run(ledger, students(ANN, day=26))
    observe(ledger, Observation("edited", ANNS, {"first_name": "Nan"}))
    run(ledger, students(ANN, day=27))
    assert explained(ledger, 2, 2) == ("unchanged", "unchanged-row")


def test_rows_that_a_gate_had_held_are_explained_as_released(ledger: Ledger) -> None:
    run(ledger, students(ANN, day=26))
    job = Job(channel=Channel.AUTOMATIC)
    moved = students("ann,moved@state.example.edu,Ann", day=27, job=job)
    run(ledger, moved)
    release_import(ledger, 2)
    assert explained(ledger, 2, 2) == ("rejected", "hold-email-share")


def test_accounts_then_are_found_by_all_that_a_decision_asks(ledger: Ledger) -> None:
    add_tech(ledger)
    header = f"{HEADER},last_name,card_id,auth_identifier"
    row = "ann,Änn@state.example.edu,Ann,Lee,7,alee"
    run(ledger, students(row, day=26, header=header, school="state"))
    flag = Job(identifier=Identifier.EMAIL_ADDRESS, changes_identifiers=True)
    row = "anna,änn@STATE.example.edu,Ann,Lee,8,blee"
    run(ledger, students(row, day=27, header=header, school="state", job=flag))
    observe(ledger, Observation("deleted", ANNS))
    ann = ledger.account(ANNS, version=1)
    with looking(ledger) as reader:
        (start, end) = (
            each["position"]
            for each in reader.objects("SELECT position FROM timeline WHERE import > 0")
        )
        then, later = AccountsThen(reader, start), AccountsThen(reader, end)
        gone = AccountsThen(reader, ledger.last_position())
        assert then.by_username("state", "ann") == ann
        assert then.by_email("ÄNN@state.example.edu") == ann
        assert then.by_auth_identifier("state", "alee") == ann
        assert then.by_card_id("state", "7") == ann
        assert list(then.namesakes("state", "Ann", "Lee")) == [ann]
        assert then.by_username("tech", "ann") is None
        assert later.by_username("state", "ann") is None
        assert later.by_card_id("state", "8") == ledger.account(ANNS, version=4)
        assert not later.was_deleted("state", "ann")
        assert gone.was_deleted("state", "ann")
        assert gone.was_deleted("state", "anna")
        assert gone.by_email("änn@state.example.edu") is None


def test_namesakes_then_are_those_from_before_the_file(ledger: Ledger) -> None:
    header = f"{HEADER},last_name"
    rows = [f"{each},{each}@state.example.edu,Ann,Lee" for each in ("ann", "anna")]
    run(ledger, students(rows[0], day=26, header=header))
    before = ledger.last_position()
    run(ledger, students(*rows, day=27, header=header))
    with looking(ledger) as reader:
        running = AccountsThen(reader, ledger.last_position(), before)
        done = AccountsThen(reader, ledger.last_position())
        assert len(list(running.namesakes("state", "Ann", "Lee"))) == 1
        assert len(list(done.namesakes("state", "Ann", "Lee"))) == 2


def test_a_skipped_row_leaves_the_account_as_it_was(ledger: Ledger) -> None:
    run(ledger, students(ANN, day=26))
    run(ledger, students(ANN, ANN, day=27))
    with looking(ledger) as reader:
        told = explain_row(ledger, reader, 2, 3)
    assert told.explanation.outcome.kind is Kind.SKIPPED
    assert told.after == told.explanation.before == ledger.account(ANNS)
