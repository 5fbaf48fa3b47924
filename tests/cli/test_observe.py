"""Facts that no file tells: recorded, told of, or refused in one sentence."""

from pathlib import Path

import pytest

from tests.cli.files import PEOPLE, write
from tests.cli.running import Rollbook

LATER = "2023-05-01"


def observed(rollbook: Rollbook, *words: str) -> str:
    """What is said of an observation that was recorded."""
    answer = rollbook("observe", *words)
    assert (answer.code, answer.out) == (0, ""), answer.err
    return answer.err


def test_an_observation_is_said_in_one_sentence(told_anew: Rollbook) -> None:
    why = ("--by", "the registrar", "--because", "she is back")
    assert observed(told_anew, "unarchived", "0012345", "--at", LATER, *why) == (
        "State/0012345 was unarchived on 2023-05-01, observed by the registrar (she is "
        "back)\n"
    )
    assert observed(
        told_anew, "edited", "0012345", "preferred_name=Annie", "last_name="
    ) == (
        "State/0012345 was edited in the app on 2023-05-01: preferred_name, last_name, "
        "observed by somebody\n"
    )


def test_show_tells_of_the_state_and_of_what_rests_on_it(told_anew: Rollbook) -> None:
    observed(told_anew, "edited", "flo", "last_name=Oak", "--at", LATER, "--by", "flo")
    observed(told_anew, "excluded", "flo", "--because", "she asked")
    observed(told_anew, "sso-withdrawn", "flo")
    answer = told_anew("show", "flo", "--json")
    assert answer.err.splitlines() == [
        "excluded from the sync: every row for it is rejected",
        "single sign-on no longer admits the person",
        "rests on an observation of 2023-05-01 by flo: last_name",
        "rests on an observation of 2023-05-01 by somebody (she asked): excluded",
        "rests on an observation of 2023-05-01 by somebody: sso_withdrawn",
    ]
    flo = answer.json
    assert (flo["excluded"], flo["sso_withdrawn"], flo["can_use_sso"]) == (
        True,
        True,
        False,
    )
    assert flo["rests_on"][0] == {
        "field": "last_name",
        "event": "EditedInApp",
        "at": "2023-05-01T00:00:00",
        "by": "flo",
        "because": None,
    }


def test_where_nothing_was_observed_nothing_is_said(told: Rollbook) -> None:
    answer = told("show", "State/robert", "--json")
    assert (answer.err, answer.json["rests_on"]) == ("", [])


def test_history_names_who_saw_to_it_and_why(told_anew: Rollbook) -> None:
    words = ("--at", LATER, "--by", "the dean", "--because", "by mistake")
    observed(told_anew, "archived", "flo", *words)
    last = told_anew.json("history", "flo")[-1]
    assert (last["event"], last["field"], last["old"], last["new"]) == (
        "Archived",
        "archived",
        False,
        True,
    )
    assert (last["observed_by"], last["because"]) == ("the dean", "by mistake")
    assert last["import"] is None
    header, *_, line = told_anew("history", "flo").out.splitlines()
    assert header.split()[-2:] == ["observed_by", "because"]
    assert line.endswith("the dean     by mistake")


def test_history_without_observations_has_no_such_columns(told: Rollbook) -> None:
    assert "observed_by" not in told("history", "flo").out


def test_the_past_is_as_it_was_before(told_anew: Rollbook) -> None:
    observed(told_anew, "archived", "flo", "--at", LATER)
    assert told_anew.json("show", "flo")["archived"] is True
    then = told_anew("show", "flo", "--as-of", "2023-04-30", "--json")
    assert then.json["archived"] is False
    now = told_anew("accounts", "--as-of", LATER, "--where", "username = 'flo'")
    assert "what was observed until 2023-05-01" in now.err


def test_who_was_deleted_is_shown_as_before_and_has_a_history(
    told_anew: Rollbook,
) -> None:
    observed(told_anew, "deleted", "flo", "--at", LATER, "--by", "support")
    message = told_anew.refuses("show", "flo")
    assert (
        "State/flo (flo@post.example) was deleted on 2023-05-01 by support" in message
    )
    assert told_anew("show", "flo", "--as-of", "2023-04-30").code == 0
    assert told_anew.json("history", "flo")[-1]["event"] == "Deleted"
    assert told_anew.events("flo")[-1]["type"].endswith("Deleted")
    assert "flo" not in [each["username"] for each in told_anew.json("accounts")]
    assert "flo" in told_anew.refuses("observe", "archived", "flo")
    assert told_anew("verify").code == 0


def test_who_registers_alone_is_connected_by_a_manual_job(
    state: Rollbook, tmp_path: Path
) -> None:
    words = ("registered", "ann@post.example", "first_name=Ann", "--at", "2024-01-05")
    assert observed(state, *words) == (
        "State/ann@post.example registered alone and asked to be connected on "
        "2024-01-05, observed by somebody\n"
    )
    assert (
        "not connected: the person's request waits"
        in state("show", "ann@post.example").err
    )
    file = write(tmp_path / "20240106_users.csv", PEOPLE, "ann,ann@post.example,Ann")
    assert (
        "--identifier email_address --changes-identifiers" in state("import", file).err
    )
    flags = ("--identifier", "email_address", "--changes-identifiers")
    assert state("import", file, "--at", "2024-01-07", *flags).code == 0
    assert state.json("rows", "2")[0]["rule"] == "self-registered"
    ann = state.json("show", "ann")
    assert ann["connection"] == "connected"
    assert [rest["field"] for rest in ann["rests_on"]] == [
        "email_address",
        "first_name",
    ]


def test_a_school_tells_people_apart(told_anew: Rollbook) -> None:
    words = ("archived", "robert", "--at", LATER)
    assert "State/robert" in told_anew.refuses("observe", *words)
    assert "Tech/robert was archived" in observed(told_anew, *words, "--school", "Tech")
    assert "name a school" in told_anew.refuses("observe", "registered", "x@y.example")
    words = ("registered", "x@y.example", "--school", "Tech")
    assert "Tech/x@y.example registered" in observed(told_anew, *words)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("unarchived flo", "flo is not archived: nothing was recorded"),
        ("archived 0012345", "0012345 is archived already: nothing was recorded"),
        ("rejected flo", "flo has no request that waits: nothing was recorded"),
        ("archived nobody", "there is no account nobody"),
        ("archived bob --school State", "which once belonged to State/robert"),
        ("archived flo x=1", "archived takes no FIELD=VALUE: nothing was recorded"),
        ("edited flo", "say what was edited, as FIELD=VALUE: nothing was recorded"),
        ("edited flo last_name", "'last_name' says no value: write FIELD=VALUE"),
        ("edited flo last_name=a last_name=b", "last_name is given twice"),
        ("edited flo lastname=a", "did you mean last_name?"),
        ("edited flo last_name=R2", "last_name is invalid (name-digits"),
        ("edited flo username=robert", "is on the account State/robert"),
        ("registered flo@post.example --school State", "is on the account State/flo"),
        ("archived flo --at 2020-01-01", "is before the newest fact of the ledger"),
        ("archived flo --at yesterday", "is not a moment"),
        ("forgotten flo", "'forgotten' is not one of"),
        ("archived", "Missing argument"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_recorded(
    told: Rollbook, words: str, why: str
) -> None:
    before = told.events()
    assert why in told.refuses("observe", *words.split())
    assert told.events() == before
