"""What was seen outside the files: which event is it, or why can it not be?"""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from domain.account import Account, Connection, evolve
from domain.events import (
    EditedInApp,
    SelfRegistered,
    UserEvent,
)
from domain.fields import UserType
from domain.observation import (
    EDITED,
    FACTS,
    REGISTERED,
    TURNINGS,
    edited,
    registered,
    turned,
)
from domain.rulebook import rulebook_on
from domain.said import Impossible
from domain.settings import Job, Settings
from tests.domain.in_memory import InMemoryAccounts
from tests.domain.people import (
    ANN,
    BOB,
    STATE,
    mentor,
    student,
    student_at,
    values,
)

WAITING = replace(ANN, connection=Connection.REQUESTED)
REJECTED = replace(ANN, connection=Connection.REJECTED)
ADDRESS = "ann@post.example"


def edit(account: Account, *others: Account, **said: str) -> EditedInApp:
    """What comes of an edit of these columns."""
    settings = Settings(STATE, Job(UserType(account.user_type)), "2024-08-26T00:00:00")
    return edited(account, said, InMemoryAccounts([account, *others]), settings)


def register(
    address: str, *others: Account, said: Mapping[str, str] | None = None
) -> SelfRegistered:
    """What comes of a person who registers alone."""
    accounts = InMemoryAccounts(others)
    return registered(address, said or {}, accounts, Settings(STATE))


def refused(account: Account, *others: Account, **said: str) -> str:
    """Why these columns cannot have been edited so."""
    with pytest.raises(Impossible) as impossible:
        edit(account, *others, **said)
    return str(impossible.value)


def test_every_fact_turns_a_state_but_registering_and_editing() -> None:
    assert FACTS.keys() == {REGISTERED, EDITED, *TURNINGS}


@pytest.mark.parametrize(
    ("fact", "account"),
    [
        ("connected", WAITING),
        ("connected", REJECTED),
        ("rejected", WAITING),
        ("excluded", ANN),
        ("included", replace(ANN, excluded=True)),
        ("archived", ANN),
        ("unarchived", replace(ANN, archived=True)),
        ("sso-withdrawn", ANN),
        ("sso-restored", replace(ANN, sso_withdrawn=True)),
        ("deleted", ANN),
    ],
)
def test_a_fact_happens_once(fact: str, account: Account) -> None:
    event: UserEvent = turned(fact, account)
    assert event == TURNINGS[fact].event
    after = evolve(account, event)
    with pytest.raises(Impossible, match=f"ann {TURNINGS[fact].otherwise}"):
        turned(fact, after)


@pytest.mark.parametrize("account", [ANN, REJECTED])
def test_only_a_request_that_waits_is_rejected(account: Account) -> None:
    with pytest.raises(Impossible, match="ann has no request that waits"):
        turned("rejected", account)


def test_who_registers_alone_has_the_address_as_username() -> None:
    assert register(ADDRESS, said={"first_name": " Ann ", "last_name": ""}) == (
        SelfRegistered(
            "state",
            "Students",
            values(username=ADDRESS, email_address=ADDRESS, first_name="Ann"),
        )
    )


@pytest.mark.parametrize("column", ["username", "email_address", "auth_identifier"])
def test_whoever_registers_alone_has_no_other_identifiers(column: str) -> None:
    with pytest.raises(Impossible, match=f"{column} cannot be given"):
        register(ADDRESS, said={column: "ann"})


def test_an_address_must_look_like_one() -> None:
    with pytest.raises(Impossible, match=r"email_address is invalid \(email-syntax"):
        register("ann")


def test_an_address_that_another_account_holds_cannot_register() -> None:
    held = student_at("tech", "cy", email_address=ADDRESS)
    with pytest.raises(Impossible, match=f"email_address {ADDRESS} is on .* tech/cy"):
        register("Ann@post.example".lower(), held)


def test_an_address_that_is_somebodys_username_cannot_register() -> None:
    with pytest.raises(
        Impossible, match=f"username {ADDRESS} is on .* state/{ADDRESS}"
    ):
        register(ADDRESS, student("ann", username=ADDRESS))


def test_an_edit_sets_and_empties() -> None:
    ann = student("ann", preferred_name="Annie", major_names=("Law",), athlete=True)
    assert edit(
        ann,
        preferred_name="Nan",
        primary_education_major_names="Art; Music",
        athlete="",
        last_name="Lee",
    ) == EditedInApp(
        values(last_name="Lee", preferred_name="Nan", major_names=("Art", "Music")),
        ("athlete",),
    )


def test_what_stays_as_it_is_was_not_edited() -> None:
    ann = student("ann", preferred_name="Annie")
    told = edit(ann, preferred_name="Annie", last_name="Lee", middle_name="")
    assert told == EditedInApp(values(last_name="Lee"))


@pytest.mark.parametrize("said", [{"preferred_name": "Annie"}, {"last_name": ""}])
def test_an_edit_changes_something(said: dict[str, str]) -> None:
    ann = student("ann", preferred_name="Annie")
    assert refused(ann, **said) == "ann has these values already"


def test_an_edit_says_something() -> None:
    assert refused(ANN) == "say what was edited, as FIELD=VALUE"


def test_a_list_without_items_is_emptied() -> None:
    ann = student("ann", major_names=("Law",))
    told = edit(ann, primary_education_major_names=" ; ")
    assert told == EditedInApp({}, ("primary_education_major_names",))


@pytest.mark.parametrize(
    "name", ["primary_education:college_names", "primary_education:college_name"]
)
def test_a_field_is_known_by_every_header_of_the_day(name: str) -> None:
    told = edit(ANN, **{name: "Law"})
    assert told.values == values(college_names=("Law",))


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ({"prefered_name": "Nan"}, "'prefered_name' (did you mean preferred_name?)"),
        ({"colour": "red"}, "there is no field 'colour'"),
        ({"user_type": "Mentors"}, "nobody can edit an account's user_type"),
        ({"disabled": "TRUE"}, "observe archived or unarchived"),
        ({"archived": "TRUE"}, "observe archived or unarchived"),
        ({"athlete": "yes"}, "athlete is invalid (boolean-value"),
        ({"first_name": ""}, "first_name can't be blank (clear-required"),
        ({"email_address": "ann"}, "email_address is invalid (email-syntax"),
        ({"school_year_name": "senior"}, "did you mean 'Senior'?"),
        ({"last_name": "R2"}, "last_name is invalid (name-digits"),
        ({"primary_education:cumulative_gpa": "5"}, "(gpa-range"),
        ({"primary_education:start_date": "soon"}, "(date-format"),
        ({"mobile_number": "123"}, "(mobile-number"),
        ({"middle_name": "**CLEAR**"}, "write middle_name= to empty it"),
        ({"mentor_information_attributes:advice": "x"}, "there is no field"),
    ],
)
def test_values_are_judged_as_in_a_file(said: dict[str, str], why: str) -> None:
    assert why in refused(ANN, **said)


def test_dates_are_judged_with_those_that_stay() -> None:
    ann = student("ann", start_date="2021-08-23")
    why = refused(ann, primary_education_end_date="2020-05-08")
    assert "must be a date on or after primary_education:start_date" in why
    assert "see which of the two is wrong" in why
    edit(ann, primary_education_end_date="2020-05-08", primary_education_start_date="")


def test_values_are_judged_by_the_rulebook_of_the_day() -> None:
    then = Settings(STATE, rulebook=rulebook_on("2014-08-26"))
    accounts = InMemoryAccounts([ANN])
    told = edited(ANN, {"school_year_name": "Graduate"}, accounts, then)
    assert told.values == values(school_year_name="Graduate")
    assert "is not included in the list" in refused(ANN, school_year_name="Graduate")


@pytest.mark.parametrize(
    ("said", "holder"),
    [
        ({"email_address": "BOB@state.example.edu"}, BOB),
        ({"username": "bob"}, BOB),
        ({"auth_identifier": "b1"}, student("bob", auth_identifier="b1")),
        ({"card_id": "7"}, student("bob", card_id="7")),
        (
            {"email_address": "bob@tech.example.edu"},
            student_at("tech", "bob"),
        ),
    ],
)
def test_what_identifies_another_account_is_taken(
    said: dict[str, str], holder: Account
) -> None:
    assert f"is on the account {holder.school}/bob" in refused(ANN, holder, **said)


def test_another_schools_username_and_card_are_free() -> None:
    tech = student_at("tech", "bob", card_id="7")
    told = edit(ANN, tech, username="bob", card_id="7")
    assert told.values == values(username="bob", card_id="7")


def test_ones_own_address_may_change_its_letters() -> None:
    told = edit(ANN, BOB, email_address="Ann@state.example.edu")
    assert told.values == values(email_address="Ann@state.example.edu")


def test_a_mentors_own_fields_may_be_edited() -> None:
    told = edit(mentor("flo"), **{"mentor_information_attributes:advice": "Ask."})
    assert told.values == values(advice="Ask.")
