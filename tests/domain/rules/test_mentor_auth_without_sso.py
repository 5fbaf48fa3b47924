import pytest

from domain.settings import Job, School, Settings
from tests.domain.jobs import MENTORS
from tests.domain.people import STATE, WITHOUT_SSO
from tests.domain.the_file import TheFile, the_file


def with_auth_identifier(school: School, job: Job) -> TheFile:
    return the_file(
        "username,auth_identifier", "ann,aoak", settings=Settings(school, job)
    )


def test_a_mentors_file_of_a_school_without_sso_loses_the_column() -> None:
    file = with_auth_identifier(WITHOUT_SSO, MENTORS)
    assert file.warnings("mentor-auth-without-sso") == [
        "state does not use single sign-on: the column auth_identifier should not be "
        "in a mentors file and is ignored"
    ]
    assert file.analysis().to_decide[0].cells == {"username": "ann"}


@pytest.mark.parametrize(
    ("school", "job"),
    [(STATE, MENTORS), (STATE, Job()), (WITHOUT_SSO, Job())],
    ids=["mentors with SSO", "students with SSO", "students without SSO"],
)
def test_every_other_file_keeps_it(school: School, job: Job) -> None:
    file = with_auth_identifier(school, job)
    assert file.warnings("mentor-auth-without-sso") == []
    row = file.analysis().to_decide[0]
    assert row.cells == {"username": "ann", "auth_identifier": "aoak"}
