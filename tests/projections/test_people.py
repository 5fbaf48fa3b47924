"""Whom does a user mean?"""

import pytest

from domain.settings import Job
from ledger.identity import account_id
from ledger.ledger import Ledger
from ledger.observing import Observation, observe
from projections.people import UnknownUserError, account_ever, account_of
from projections.points import point
from tests.ledger.given import ANN, BOB, add_tech, run, students
from tests.projections.looking import looking

CHANGES_IDENTIFIERS = Job(changes_identifiers=True)


@pytest.fixture
def ledger(ledger: Ledger) -> Ledger:
    """Ann and Bob at state, and another Ann at tech."""
    add_tech(ledger)
    run(ledger, students(ANN, BOB, school="state"))
    run(ledger, students("ann,ann@tech.example.edu,Ann", day=27, school="tech"))
    return ledger


def found(ledger: Ledger, who: str, at: str | None = None) -> str:
    with looking(ledger) as reader:
        account = account_of(reader, who, point(reader, at) if at else None)
    return f"{account['school']}/{account['username']}"


def refused(ledger: Ledger, who: str, at: str | None = None) -> str:
    with pytest.raises(UnknownUserError) as error:
        found(ledger, who, at)
    return str(error.value)


@pytest.mark.parametrize(
    ("who", "account"),
    [
        ("bob", "state/bob"),
        ("bob@state.example.edu", "state/bob"),
        ("BOB@State.Example.EDU", "state/bob"),
        (str(account_id("state", "bob", 0)), "state/bob"),
        ("state/bob", "state/bob"),
        ("state/ann", "state/ann"),
        ("tech/ann", "tech/ann"),
        ("tech/ann@tech.example.edu", "tech/ann"),
        ("ann@tech.example.edu", "tech/ann"),
    ],
)
def test_people_are_known_by_username_address_and_id(
    who: str, account: str, ledger: Ledger
) -> None:
    assert found(ledger, who) == account


def test_an_address_with_any_letters_is_known_in_either_case(ledger: Ledger) -> None:
    run(ledger, students("joerg,JÖRG@post.example,Joerg", day=28, school="state"))
    assert found(ledger, "jörg@post.example") == "state/joerg"


def test_a_name_that_two_schools_know_is_ambiguous(ledger: Ledger) -> None:
    assert refused(ledger, "ann") == (
        "ann is ambiguous: it may be state/ann (ann@state.example.edu), "
        "tech/ann (ann@tech.example.edu); write SCHOOL/USERNAME"
    )


def test_a_username_counts_with_its_case(ledger: Ledger) -> None:
    assert "did you mean state/bob" in refused(ledger, "Bob")


def test_another_schools_people_are_not_meant(ledger: Ledger) -> None:
    assert "there is no account tech/bob" in refused(ledger, "tech/bob")


def test_a_slash_without_a_school_before_it_belongs_to_the_name(ledger: Ledger) -> None:
    row = "dee/2,dee@post.example,Dee"
    run(ledger, students(row, day=28, school="state"))
    assert found(ledger, "dee/2") == found(ledger, "state/dee/2") == "state/dee/2"


def test_somebody_near_is_named(ledger: Ledger) -> None:
    assert refused(ledger, "bo") == (
        "there is no account bo; did you mean state/bob (bob@state.example.edu)?"
    )


def test_without_anybody_near_the_way_to_the_list_is_named(ledger: Ledger) -> None:
    assert refused(ledger, "zoe") == (
        "there is no account zoe: see them with `rollbook accounts`"
    )


@pytest.mark.parametrize("who", ["bob", "bob@state.example.edu", "state/bob"])
def test_who_once_bore_the_name_is_named(who: str, ledger: Ledger) -> None:
    row = "bob,bobby@post.example,Bob"
    run(ledger, students(row, day=28, school="state"))
    row = "bobby,bobby@post.example,Bob"
    job = CHANGES_IDENTIFIERS
    run(ledger, students(row, day=29, school="state", job=job))
    assert refused(ledger, who) == (
        f"nobody answers to {who}, which once belonged to "
        "state/bobby (bobby@post.example)"
    )


def test_a_name_that_was_given_up_and_taken_is_the_new_holders(ledger: Ledger) -> None:
    row = "bobby,bob@state.example.edu,Bob"
    job = CHANGES_IDENTIFIERS
    run(ledger, students(row, day=28, school="state", job=job))
    run(ledger, students("bob,bob@post.example,Bob", day=29, school="state"))
    with looking(ledger) as reader:
        assert account_of(reader, "bob")["email_address"] == "bob@post.example"


def test_the_past_knows_people_by_the_names_of_then(ledger: Ledger) -> None:
    row = "bobby,bob@state.example.edu,Bob"
    job = CHANGES_IDENTIFIERS
    run(ledger, students(row, day=28, school="state", job=job))
    assert found(ledger, "bob", "2024-08-27") == "state/bob"
    assert "bobby" in refused(ledger, "bobby", "2024-08-27")
    assert found(ledger, "ann", "import:1") == "state/ann"


def test_signs_that_sql_takes_for_others_stand_for_themselves(ledger: Ledger) -> None:
    for who in ("%", "b_b", "' OR 1=1 --", "state/%"):
        assert f"there is no account {who}" in refused(ledger, who)


BOBS = account_id("state", "bob", 0)


@pytest.mark.parametrize(
    "who", ["bob", "state/bob", "BOB@state.example.edu", str(BOBS)]
)
def test_who_was_deleted_is_said_to_be_so(who: str, ledger: Ledger) -> None:
    at, because = "2024-08-28T00:00:00", "he asked for it"
    observe(ledger, Observation("deleted", BOBS, at=at, by="support", because=because))
    assert refused(ledger, who) == (
        "state/bob (bob@state.example.edu) was deleted on 2024-08-28 by support (he "
        "asked for it): see it as it was with --as-of and an earlier day"
    )
    assert refused(ledger, who, "2024-08-28") == refused(ledger, who)
    assert found(ledger, who, "2024-08-27") == "state/bob"
    with looking(ledger) as reader:
        assert account_ever(reader, who)["first_name"] == "Bob"
        with pytest.raises(UnknownUserError):
            account_ever(reader, "tech/bob")


def test_who_came_back_is_meant_rather_than_who_was_deleted(ledger: Ledger) -> None:
    observe(ledger, Observation("deleted", BOBS, at="2024-08-28T00:00:00"))
    run(ledger, students("bob,bob@post.example,Robert", day=29, school="state"))
    assert found(ledger, "bob") == "state/bob"
    with looking(ledger) as reader:
        assert account_ever(reader, "bob")["first_name"] == "Robert"
        assert account_ever(reader, str(BOBS))["first_name"] == "Bob"


def test_several_that_were_deleted_are_told_apart_by_their_ids(ledger: Ledger) -> None:
    observe(ledger, Observation("deleted", BOBS, at="2024-08-28T00:00:00"))
    run(ledger, students(BOB, day=29, school="state"))
    second = account_id("state", "bob", 1)
    observe(ledger, Observation("deleted", second))
    assert refused(ledger, "bob") == (
        f"2 accounts of that name were deleted: {BOBS}, {second}; see one as it was by "
        "its id, with --as-of and an earlier day"
    )


def test_who_was_there_by_registering_alone_is_said_to_be_so(ledger: Ledger) -> None:
    at = "2024-08-28T00:00:00"
    observe(ledger, Observation("registered", "cy@post.example", {}, "state", at))
    assert refused(ledger, "cy@post.example", "2024-08-27") == (
        "state/cy@post.example was not there then: the account was registered by its "
        "person alone on 2024-08-28"
    )
