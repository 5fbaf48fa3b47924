from dataclasses import replace

from domain.settings import Settings
from tests.domain.jobs import MENTORS
from tests.domain.people import STATE
from tests.domain.the_file import the_file

SWITCHED_OFF = replace(STATE, mentorship=False)


def test_a_school_without_the_tool_takes_no_mentors() -> None:
    the_file("username", "cy", settings=Settings(SWITCHED_OFF, MENTORS)).is_refused(
        "mentorship-off",
        "Mentorship is not enabled for this school.",
        hint="rollbook school set state --mentorship",
    )


def test_a_school_without_the_tool_takes_students() -> None:
    assert the_file("username", "ann", settings=Settings(SWITCHED_OFF)).decided() == [2]


def test_a_school_with_the_tool_takes_mentors() -> None:
    assert the_file("username", "cy", settings=Settings(STATE, MENTORS)).decided() == [
        2
    ]
