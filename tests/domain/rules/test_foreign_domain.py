import pytest

from domain.settings import School, Settings
from tests.domain.people import STATE, TECH
from tests.domain.the_file import HEADER, TheFile, the_file

POLY = School("poly", ("poly.example",))
AMONG_OTHERS = Settings(STATE, other_schools=(TECH, POLY))
TEXT = (
    "This job has users with email addresses not associated with your school. These "
    "users will be skipped. If you feel this is an error and this domain belongs to "
    "your institutions, please contact support."
)


def with_address(address: str) -> TheFile:
    return the_file(HEADER, f"ann,{address},Ann", settings=AMONG_OTHERS)


@pytest.mark.parametrize(
    "address",
    [
        "ann@elsewhere.edu",
        "ann@mail.Elsewhere.EDU",
        "ann@elsewhere.ac.uk",
        "ann@poly.example",
        "ann@mail.poly.example",
        "ann@notstate.example.edu",
    ],
)
def test_an_address_of_another_institution_keeps_its_row_out(address: str) -> None:
    assert with_address(address).set_aside() == {2: "foreign-domain"}


@pytest.mark.parametrize(
    "address",
    [
        "ann@state.example.edu",
        "ann@Alumni.State.Example.edu",
        "ann@post.example",
        "edu@post.example",
        "ann@edu.example",
        "ann@notpoly.example",
        "",
        "**CLEAR**",
    ],
)
def test_own_and_generic_domains_are_fine(address: str) -> None:
    file = with_address(address)
    assert file.decided() == [2]
    assert file.warnings("foreign-domain") == []


def test_an_address_that_lacks_its_at_sign_is_not_one_of_another_institution() -> None:
    assert with_address("ann.elsewhere.edu").decided() == [2]


def test_the_documented_warning_is_given_once_and_with_every_row() -> None:
    file = the_file(
        HEADER, "ann,ann@one.edu,Ann", "bob,bob@two.edu,Bob", settings=AMONG_OTHERS
    )
    assert file.warnings("foreign-domain") == [TEXT]
    refusals = [aside.refusal for aside in file.analysis().set_aside]
    assert [refusal.message for refusal in refusals] == [{"base": (TEXT,)}] * 2
    assert refusals[0].hint.startswith("one.edu is not one of state's domains")


def test_a_row_that_is_the_students_last_one_is_not_looked_at_for_its_domain() -> None:
    yesterday = TheFile(
        f"{HEADER}\nann,ann@elsewhere.edu,Ann".encode(),
        settings=Settings(School("state", ("elsewhere.edu",))),
    )
    today = TheFile(yesterday.content, after=yesterday)
    assert today.set_aside() == {}
    assert today.analysis().same == [2]
