from dataclasses import replace

from domain.events import Ruled, UserCreated
from domain.rules.deleted_recreated import RULE
from tests.domain.given import Then, given
from tests.domain.jobs import BY_EMAIL
from tests.domain.people import ANN, STATE, archived, row, student, student_at, values

DELETED = replace(student("ann", preferred_name="Annie", card_id="007"), deleted=True)
ANEW = UserCreated("state", "Students", ANN.values)


def ruled_by(then: Then) -> str:
    return then.outcome.events[0].rule


def test_a_deleted_student_who_is_in_the_file_is_created_anew() -> None:
    then = given(DELETED).when(row("ann"))
    then.then_created(Ruled(ANEW, "deleted-recreated"))
    assert then.outcome.remark is not None
    assert then.outcome.remark.rule == "deleted-recreated"


def test_the_new_account_is_an_empty_one() -> None:
    assert given(DELETED).when(row("ann")).account("ann").values == ANN.values


def test_a_job_that_looks_up_by_address_creates_the_student_anew_too() -> None:
    then = given(DELETED, job=BY_EMAIL).when(row("ann"))
    then.then_created(Ruled(ANEW, "deleted-recreated"))


def test_what_the_deleted_account_held_is_free() -> None:
    then = given(DELETED).when(
        row("bob", email_address="ann@state.example.edu", card_id="007")
    )
    bob = values(
        username="bob",
        email_address="ann@state.example.edu",
        card_id="007",
        first_name="Bob",
    )
    then.then_created(Ruled(UserCreated("state", "Students", bob), "created-confirmed"))


def test_an_account_that_is_only_archived_is_not_created_anew() -> None:
    given(archived(ANN)).when(row("ann")).then_nothing_happens()


def test_another_schools_deleted_student_is_not_brought_back() -> None:
    away = replace(student_at("tech", "ann"), deleted=True)
    assert ruled_by(given(away).when(row("ann"))) == "created-confirmed"


def test_a_deleted_namesake_has_no_second_account() -> None:
    deleted = replace(student("ann", last_name="Lee"), deleted=True)
    then = given(deleted).when(row("annlee", first_name="Ann", last_name="Lee"))
    assert ruled_by(then) == "created-confirmed"


def test_where_the_rule_does_not_hold_an_ordinary_account_comes_of_it() -> None:
    school = replace(STATE, overruled=(RULE.name,))
    then = given(DELETED, school=school).when(row("ann"))
    then.then_created(Ruled(ANEW, "created-confirmed"))
