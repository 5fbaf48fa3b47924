"""A history that happens again gives the same events; with a change, it shows which."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.account import Account
from domain.events import Cause, ConformanceRecorded, Tallied
from domain.settings import Channel, Job
from ledger.altering import Alteration, altered
from ledger.baselining import take_baseline
from ledger.collecting import Terms
from ledger.comparing import Divergence, differing_streams, divergences
from ledger.conforming import record_conformance
from ledger.errors import LedgerError
from ledger.history import history
from ledger.identity import account_id
from ledger.importing import import_file
from ledger.ledger import Ledger, begin_ledger
from ledger.observing import Observation, observe
from ledger.putting_in_place import put_in_place
from ledger.releasing import release_import
from ledger.replaying import happen_again
from ledger.schools import SchoolSettings, set_school
from ledger.source import Source
from ledger.taken import Conditions
from ledger.verifying import CHECKS
from tests.ledger.given import ANN, BOB, CY, HEADER, ask, run, students

MOVED = "ann,ann@post.example,Ann"
EVENTS = "SELECT * FROM stored_events ORDER BY rowid"
DEE = account_id("state", "dee", 0)
CONFORMANCE = ConformanceRecorded(
    "state", "failed.csv", "ab12", (Tallied("email-taken", 2),), 1
)


@pytest.fixture
def lived(ledger: Ledger) -> Ledger:
    """Everything that can happen to a ledger."""
    export = f"{HEADER}\ndee,dee@state.example.edu,Dee\n".encode()
    take_baseline(ledger, Source("e.csv", lambda: export, "2024-08-20T00:00:00"))
    run(ledger, students(ANN, BOB))
    set_school(ledger, "state", SchoolSettings(guards=("created=9",)), None)
    run(ledger, students(MOVED, day=27, job=Job(channel=Channel.AUTOMATIC)))
    guarded = Conditions(("created=1",))
    import_file(ledger, students(CY, day=28), conditions=guarded)
    observe(ledger, Observation("archived", DEE, by="the registrar"))
    release_import(ledger, 2, Cause("", by="the registrar"))
    release_import(ledger, 3)
    observe(ledger, Observation("registered", "eve@post.example"))
    record_conformance(ledger, CONFORMANCE)
    run(ledger, students("ann,ann@state.example.edu,Anna", BOB, CY, day=30))
    return ledger


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Ledger]:
    """A ledger to which nothing happened yet."""
    with begin_ledger(tmp_path / "other") as made:
        yield made


def again(ledger: Ledger, other: Ledger, change: Alteration) -> list[str]:
    """Let the history happen to the other ledger; what was left out."""
    entries = altered(history(ledger), change)
    kept = change.kept(ledger.kept_file)
    return [why for entry in entries if (why := happen_again(entry, kept, other))]


def parted(ledger: Ledger, other: Ledger) -> dict[str, Divergence]:
    """The accounts whose stories differ, by username."""
    return {each.account.username: each for each in divergences(ledger, other)}


def test_without_a_change_every_event_is_the_same_byte_for_byte(
    lived: Ledger, other: Ledger
) -> None:
    assert again(lived, other, Alteration()) == []
    assert ask(other, EVENTS) == ask(lived, EVENTS)
    assert differing_streams(lived, other) == []


def test_what_happened_again_is_a_sound_ledger(lived: Ledger, other: Ledger) -> None:
    again(lived, other, Alteration())
    assert [told for check in CHECKS for told in check(other)] == []


def test_without_an_import_its_accounts_are_not_there(
    lived: Ledger, other: Ledger
) -> None:
    again(lived, other, Alteration(without=frozenset({3})))
    (cy,) = parted(lived, other).values()
    assert (cy.ours and cy.ours.username) == "cy"
    assert cy.first_of_ours
    assert cy.first_of_ours.cause.import_number == 3
    assert cy.first_of_others
    assert cy.first_of_others.cause.import_number == 4


def test_a_left_out_import_takes_its_release_along(
    lived: Ledger, other: Ledger
) -> None:
    assert again(lived, other, Alteration(without=frozenset({2, 3}))) == []


def test_another_file_takes_the_place_of_an_imports(
    lived: Ledger, other: Ledger
) -> None:
    source = students("ann,ann@state.example.edu,Annabel", BOB)
    again(lived, other, Alteration(replaced={1: source.load()}))
    ann = parted(lived, other)["ann"]
    assert list(ann.fields()) == []
    assert ann.first_of_others
    assert "Annabel" in str(ann.first_of_others.event)


def test_an_inserted_file_runs_at_its_moment_and_gets_a_new_number(
    lived: Ledger, other: Ledger
) -> None:
    source = students("fay,fay@state.example.edu,Fay", day=29, name="more")
    again(lived, other, Alteration(inserted=(source.load(),)))
    fay = parted(lived, other)["fay"]
    assert fay.ours is None
    assert fay.first_of_others
    assert fay.first_of_others.cause.import_number == 5
    numbers = ask(other, "SELECT import FROM recorded_imports ORDER BY import")
    assert numbers == [(1,), (2,), (3,), (4,), (5,)]


def test_an_inserted_observation_happens_at_its_moment(
    lived: Ledger, other: Ledger
) -> None:
    excluded = Observation("excluded", "ann", at="2024-08-29T00:00:00")
    again(lived, other, Alteration(observed=(excluded,)))
    ann = parted(lived, other)["ann"]
    assert sorted(ann.fields()) == [
        ("excluded", False, True),
        ("first_name", "Anna", "Ann"),
    ]


def test_an_observation_of_nobody_is_left_out_and_said_so(
    lived: Ledger, other: Ledger
) -> None:
    nobody = Observation("excluded", "zoe", at="2024-08-29T00:00:00")
    (sentence,) = again(lived, other, Alteration(observed=(nobody,)))
    assert sentence == "excluded zoe: there is no account zoe"


def test_what_was_observed_of_somebody_who_is_not_there_is_left_out(
    lived: Ledger, other: Ledger
) -> None:
    gone = Observation("deleted", "dee", at="2024-08-21T00:00:00")
    (sentence,) = again(lived, other, Alteration(observed=(gone,)))
    assert sentence.endswith("there is no such account")
    assert "Archived, observed 2024-08-28" in sentence


def test_an_import_happens_under_other_terms(lived: Ledger, other: Ledger) -> None:
    by_hand = {2: Terms(channel=Channel.MANUAL)}
    left_out = again(lived, other, Alteration(set_terms=by_hand))
    assert left_out == ["release of import 2: import 2 is not held: it ran already"]
    ann = parted(lived, other)["ann"]
    assert ann.first_of_others
    assert ann.first_of_others.cause.import_number == 2


def test_a_file_that_moves_in_time_runs_at_its_new_place(
    lived: Ledger, other: Ledger
) -> None:
    earlier = {4: Terms(at="2024-08-26T12:00:00")}
    again(lived, other, Alteration(set_terms=earlier))
    told = other.stream(parted(lived, other)["cy"].account.id)
    assert told[0].cause == Cause("2024-08-26T12:00:00", 4, 4, "created-confirmed")


def test_an_import_that_is_not_there_cannot_be_changed(lived: Ledger) -> None:
    with pytest.raises(LedgerError, match="there is no import 9"):
        altered(history(lived), Alteration(without=frozenset({9})))


def test_a_history_ends_where_it_is_said(lived: Ledger, other: Ledger) -> None:
    position = lived.positions_of(account_id("state", "ann", 0))[0] + 2
    for entry in history(lived, position):
        assert happen_again(entry, lived.kept_file, other) is None
    assert list(divergences(lived, other, position)) == []


def test_the_other_history_takes_the_ledgers_place(
    lived: Ledger, other: Ledger
) -> None:
    again(lived, other, Alteration(without=frozenset({3})))
    events, position = ask(other, EVENTS), lived.last_position()
    path = lived.path
    beside = put_in_place(lived, other.path, position)
    assert beside.name == "ledger.before-1"
    with begin_ledger(path) as now:
        assert ask(now, EVENTS) == events


def test_a_ledger_that_has_gone_on_is_not_replaced(
    lived: Ledger, other: Ledger
) -> None:
    position = lived.last_position()
    run(lived, students(day=31))
    with pytest.raises(LedgerError, match="has gone on while its history was replayed"):
        put_in_place(lived, other.path, position)
    assert lived.path.exists()


def test_a_story_that_parts_says_where_and_how_it_ends() -> None:
    gone = Account(DEE, 2, "state", "Students", {"username": "dee"}, deleted=True)
    kept = Account(DEE, 1, "state", "Students", {"username": "dee"})
    told = {c: (a, b) for c, a, b in Divergence(None, None, gone, kept).fields()}
    assert told["username"] == (None, "dee")
    assert told["archived"] == (None, False)
