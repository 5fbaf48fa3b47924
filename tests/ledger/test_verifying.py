"""Each check of a ledger notices what it is there to notice."""

from collections.abc import Callable
from uuid import UUID

import pytest

from domain.account import Account
from ledger import kept_files
from ledger.encoding import account_bytes
from ledger.ledger import Ledger
from ledger.packing import pack
from ledger.verifying import (
    CHECKS,
    Check,
    addresses_are_unique,
    outcomes_match_rows,
    roster_matches_events,
    versions_are_contiguous,
)
from ledger.verifying_kept_files import kept_files_are_whole
from tests.ledger.given import ANN, BOB, HEADER, ask, run, students, tamper

DELETE = "DELETE FROM stored_events WHERE topic = ?"


@pytest.fixture
def imported(ledger: Ledger) -> Ledger:
    """Ann and Bob came; then Ann changed, Bob did not, and two rows failed."""
    run(ledger, students(ANN, BOB))
    rows = "ann,ann@post.example,Anna", BOB, "cy,,Cy", "dee,dee@other.edu,Dee"
    run(ledger, students(*rows, day=27))
    return ledger


def told(ledger: Ledger) -> dict[Check, list[str]]:
    """Every check that finds something, and what."""
    found = {check: list(check(ledger)) for check in CHECKS}
    return {check: sentences for check, sentences in found.items() if sentences}


def test_a_sound_ledger_has_nothing_to_be_told(imported: Ledger) -> None:
    assert told(imported) == {}


def test_every_check_says_what_it_claims() -> None:
    assert all(check.__doc__ and check.__doc__.endswith(".") for check in CHECKS)


@pytest.mark.parametrize("topic", ["RowRejected", "RowSkipped", "RowsUnchanged"])
def test_a_row_without_an_outcome_is_noticed(topic: str, imported: Ledger) -> None:
    tamper(imported, DELETE, topic)
    counted, rows = list(outcomes_match_rows(imported))
    assert counted.startswith("import 2 counted 4 rows, 0 created")
    row = {"RowRejected": 4, "RowSkipped": 5, "RowsUnchanged": 3}[topic]
    assert rows == f"import 2: rows without just one outcome: [{row}]"


def test_an_import_without_its_end_is_noticed(imported: Ledger) -> None:
    tamper(imported, f"{DELETE} AND rowid > 6", "ImportCompleted")
    (sentence,) = outcomes_match_rows(imported)
    assert sentence == "import 2 does not end with ImportCompleted"


def test_an_import_without_its_beginning_is_noticed(imported: Ledger) -> None:
    tamper(imported, f"{DELETE} AND rowid < 6", "ImportStarted")
    (sentence,) = outcomes_match_rows(imported)
    assert sentence == "import 1 does not begin with ImportStarted"


def test_an_event_missing_from_a_stream_is_noticed(imported: Ledger) -> None:
    tamper(imported, DELETE, "EmailChanged")
    (sentence,) = versions_are_contiguous(imported)
    assert sentence.endswith("has 2 events from 1 to 3")
    assert list(roster_matches_events(imported))


def test_an_event_missing_from_the_beginning_of_a_stream_is_noticed(
    imported: Ledger,
) -> None:
    tamper(imported, f"{DELETE} AND rowid < 6", "ImportStarted")
    (sentence,) = versions_are_contiguous(imported)
    assert sentence.endswith("has 1 events from 2 to 2")


def test_a_stream_that_is_gone_is_noticed(imported: Ledger) -> None:
    ((bob,),) = ask(imported, "SELECT hex(account) FROM roster WHERE username = 'bob'")
    sql = "DELETE FROM stored_events WHERE originator_id = lower(?)"
    tamper(imported, sql, bob)
    assert {outcomes_match_rows, roster_matches_events} <= told(imported).keys()


def test_a_school_without_its_events_is_noticed(imported: Ledger) -> None:
    tamper(imported, DELETE, "SchoolRegistered")
    assert told(imported)


def _cut(ledger: Ledger) -> None:
    tamper(ledger, "UPDATE kept_files SET content = substr(content, 1, 9)")


def _swap(ledger: Ledger) -> None:
    ((name,), _) = ask(ledger, "SELECT sha256 FROM kept_files")
    with ledger.writing() as cursor:
        other = pack(f"{HEADER}\n{ANN}\n{BOB}\n\n".encode())
        kept_files.keep(cursor, other)
    tamper(
        ledger,
        "UPDATE kept_files SET (size, content) = "
        "(SELECT size, content FROM kept_files WHERE sha256 = ?) WHERE sha256 = ?",
        *(other.name, name),
    )


@pytest.mark.parametrize("damage", [_cut, _swap])
def test_a_kept_file_that_changed_is_noticed(
    damage: Callable[[Ledger], None], imported: Ledger
) -> None:
    damage(imported)
    assert list(kept_files_are_whole(imported))


def test_a_kept_file_that_is_gone_is_noticed(imported: Ledger) -> None:
    ((name,), _) = ask(imported, "SELECT sha256 FROM kept_files")
    tamper(imported, "DELETE FROM kept_files WHERE sha256 = ?", name)
    sentences = [sentence for found in told(imported).values() for sentence in found]
    assert f"import 1: the file {name} is not in the ledger" in sentences


def test_the_other_checks_go_on_where_a_kept_file_is_damaged(imported: Ledger) -> None:
    _cut(imported)
    tamper(imported, DELETE, "EmailChanged")
    assert {kept_files_are_whole, versions_are_contiguous} <= told(imported).keys()


def test_a_roster_that_says_something_else_is_noticed(imported: Ledger) -> None:
    lie = Account(UUID(int=0), 1, "state", "Students", {"card_id": "C1"})
    sql = "UPDATE roster SET state = ? WHERE username = 'bob'"
    tamper(imported, sql, account_bytes(lie))
    (sentence,) = roster_matches_events(imported)
    assert sentence.endswith("in the roster is not what its events say")


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE roster SET version = 9 WHERE username = 'bob'",
        "DELETE FROM roster WHERE username = 'bob'",
        "UPDATE roster SET email_address = 'bob@post.example' WHERE username = 'bob'",
        "UPDATE roster SET username = 'bobby' WHERE username = 'bob'",
        "UPDATE roster SET card_id = 'C1' WHERE username = 'bob'",
        "UPDATE roster SET namesake = 17 WHERE username = 'bob'",
        "UPDATE roster SET school = 'tech' WHERE username = 'bob'",
    ],
)
def test_a_roster_under_which_somebody_is_not_found_is_noticed(
    damage: str, imported: Ledger
) -> None:
    tamper(imported, damage)
    assert list(roster_matches_events(imported))


def test_two_accounts_with_one_address_are_noticed(imported: Ledger) -> None:
    tamper(
        imported,
        "UPDATE stored_events SET state = "
        "(SELECT state FROM stored_events WHERE rowid = 3) WHERE rowid = 4",
    )
    tamper(imported, DELETE, "EmailChanged")
    (sentence,) = addresses_are_unique(imported)
    assert sentence == "2 accounts share the address ann@state.example.edu"
