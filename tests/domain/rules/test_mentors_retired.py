import pytest

from domain.rulebook import rulebook_on
from domain.settings import Job, Settings
from tests.domain.jobs import MENTORS
from tests.domain.people import STATE
from tests.domain.the_file import the_file


def warnings(job: Job, at: str) -> list[str]:
    file = the_file(
        "username",
        "cy",
        settings=Settings(STATE, job, at, rulebook=rulebook_on(at[:10])),
    )
    return file.warnings("mentors-retired")


@pytest.mark.parametrize("at", ["2019-06-21T00:00:00", "2024-08-26"])
def test_a_mentors_file_after_spring_2019_is_warned_of(at: str) -> None:
    text = "mentorship was retired in spring 2019 (taken as 2019-06-20)"
    assert warnings(MENTORS, at) == [text]


@pytest.mark.parametrize("at", ["2016-09-01", "2019-06-20", "2019-06-20T23:59:59"])
def test_a_mentors_file_of_its_time_is_not(at: str) -> None:
    assert warnings(MENTORS, at) == []


def test_a_students_file_is_not() -> None:
    assert warnings(Job(), "2024-08-26") == []
