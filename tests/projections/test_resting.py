"""Which values rest on no file, but on what somebody observed?"""

import pytest

from ledger.identity import account_id
from ledger.ledger import Ledger
from ledger.observing import Observation, observe
from projections.points import point
from projections.resting import rests_on, sentences
from tests.ledger.given import ANN, HEADER, run, students
from tests.projections.looking import looking

ANNS = account_id("state", "ann", 0)


@pytest.fixture
def ledger(ledger: Ledger) -> Ledger:
    """Ann of the 26th, edited and archived on the 27th."""
    run(ledger, students(f"{ANN},Annie", day=26, header=f"{HEADER},preferred_name"))
    at = "2024-08-27T09:00:00"
    said = {"preferred_name": "Nan", "last_name": "Lee"}
    observe(ledger, Observation("edited", ANNS, said, at=at, by="ann herself"))
    observe(ledger, Observation("archived", ANNS, by="the dean", because="she left"))
    return ledger


def resting(ledger: Ledger, at: str | None = None) -> list[str]:
    with looking(ledger) as reader:
        then = point(reader, at) if at else None
        return [rest["field"] for rest in rests_on(reader, str(ANNS), then)]


def test_an_observed_value_says_by_whom_and_why(ledger: Ledger) -> None:
    with looking(ledger) as reader:
        rests = rests_on(reader, str(ANNS))
    edit = {
        "event": "EditedInApp",
        "at": "2024-08-27T09:00:00",
        "by": "ann herself",
        "because": None,
    }
    assert rests == [
        {"field": "last_name", **edit},
        {"field": "preferred_name", **edit},
        {
            "field": "archived",
            "event": "Archived",
            "at": "2024-08-27T09:00:00",
            "by": "the dean",
            "because": "she left",
        },
    ]
    assert list(sentences(rests)) == [
        "rests on an observation of 2024-08-27 09:00:00 by ann herself: last_name, "
        "preferred_name",
        "rests on an observation of 2024-08-27 09:00:00 by the dean (she left): "
        "archived",
    ]


def test_before_the_observation_nothing_rests_on_it(ledger: Ledger) -> None:
    assert resting(ledger, "2024-08-26") == []


def test_a_file_that_changes_the_value_is_what_it_rests_on(ledger: Ledger) -> None:
    header = f"{HEADER},preferred_name,last_name,disabled"
    run(ledger, students(f"{ANN},Anne,Lee,FALSE", day=28, header=header))
    assert resting(ledger) == ["last_name"]
    assert resting(ledger, "2024-08-27") == ["last_name", "preferred_name", "archived"]


def test_a_value_that_was_emptied_by_hand_rests_on_that(ledger: Ledger) -> None:
    observe(ledger, Observation("edited", ANNS, {"first_name": "Anna"}))
    observe(ledger, Observation("edited", ANNS, {"preferred_name": ""}))
    fields = ["last_name", "archived", "first_name", "preferred_name"]
    assert resting(ledger) == fields


def test_the_first_values_of_who_registered_alone_rest_on_that(ledger: Ledger) -> None:
    address = "cy@post.example"
    observed = observe(ledger, Observation("registered", address, {"first_name": "Cy"}))
    with looking(ledger) as reader:
        rests = rests_on(reader, str(observed.account.id))
    assert [(rest["field"], rest["event"]) for rest in rests] == [
        ("email_address", "SelfRegistered"),
        ("first_name", "SelfRegistered"),
        ("username", "SelfRegistered"),
    ]
