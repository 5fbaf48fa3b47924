from domain.events import Ruled, UserCreated
from tests.domain.given import given
from tests.domain.people import ANN, TECH, row, student_at

AT_TECH = student_at("tech", "ann")


def test_the_same_username_at_another_school_is_another_account() -> None:
    after = given(ANN, school=TECH).when(
        row("ann", email_address="ann@tech.example.edu")
    )
    after.then_created(
        Ruled(UserCreated("tech", "Students", AT_TECH.values), "created-confirmed")
    )
    assert after.account("ann") == ANN


def test_each_account_has_an_address_of_its_own() -> None:
    given(AT_TECH).when(row("ann", email_address="ann@tech.example.edu")).then_rejected(
        "email-taken",
        {
            "email_address": [
                "has already been taken",
                "conflicts with another primary account",
            ]
        },
    )


def test_an_update_touches_the_schools_own_account_only() -> None:
    after = given(ANN, AT_TECH).when(row("ann", last_name="Oak"))
    assert after.accounts.by_username("tech", "ann") == AT_TECH
    assert after.account("ann").values["last_name"] == "Oak"
