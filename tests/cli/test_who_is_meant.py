"""Whom does USER mean?"""

import pytest

from tests.cli.running import Rollbook

people = pytest.mark.parametrize("command", ["show", "history", "events"])


@pytest.mark.parametrize(
    "who",
    [
        "0012345",
        "State/0012345",
        "ann@post.example",
        "ANN@Post.Example",
        "State/ann@post.example",
    ],
)
def test_a_person_is_known_by_username_and_address(told: Rollbook, who: str) -> None:
    assert told.json("show", who)["last_name"] == "Lee"


def test_a_person_is_known_by_account_id(told: Rollbook) -> None:
    ann = told.json("show", "0012345")
    assert told.json("show", ann["account"]) == ann
    assert told.json("history", ann["account"]) == told.json("history", "0012345")
    assert told.events(ann["account"]) == told.events("0012345")


@people
def test_a_username_of_two_schools_is_ambiguous(told: Rollbook, command: str) -> None:
    message = told.refuses(command, "robert")
    assert "State/robert" in message
    assert "Tech/robert" in message
    assert told(command, "State/robert").code == told(command, "Tech/robert").code == 0


def test_a_school_before_the_name_tells_them_apart(told: Rollbook) -> None:
    assert told.json("show", "State/robert")["first_name"] == "Bob"
    assert told.json("show", "Tech/robert")["first_name"] == "Rob"


@people
@pytest.mark.parametrize(
    ("former", "now"),
    [
        ("State/bob", "State/robert"),
        ("bob@state.example.edu", "State/robert"),
        ("ann@state.example.edu", "State/0012345"),
    ],
)
def test_a_former_name_names_who_bears_another_now(
    told: Rollbook, command: str, former: str, now: str
) -> None:
    message = told.refuses(command, former)
    assert former in message
    assert now in message


def test_a_username_that_was_given_up_belongs_to_whoever_has_it_now(
    told: Rollbook,
) -> None:
    assert told.json("show", "bob")["first_name"] == "Cy"


@people
def test_an_unknown_name_names_those_that_are_near(
    told: Rollbook, command: str
) -> None:
    message = told.refuses(command, "12345")
    assert "12345" in message
    assert "State/0012345" in message


@people
@pytest.mark.parametrize("who", ["nobody", "Nowhere/bob", "State/nobody", "%", ""])
def test_nobody_is_said_to_be_nobody_in_one_line(
    told: Rollbook, command: str, who: str
) -> None:
    message = told.refuses(command, who)
    assert f"no account {who}" in message or "nobody" in message
    assert len(message.splitlines()) == 1
