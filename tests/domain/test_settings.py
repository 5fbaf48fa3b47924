import pytest

from domain.fields import EMAIL_ADDRESS, USERNAME, UserType
from domain.settings import Channel, Identifier, Job, School, Settings
from tests.domain.jobs import AUTOMATIC, CHANGES_IDENTIFIERS, MENTORS, MM_DD_YYYY
from tests.domain.people import STATE


@pytest.mark.parametrize("domain", ["state.example.edu", "alumni.state.example.edu"])
def test_a_school_owns_its_domains_and_what_is_under_them(domain: str) -> None:
    assert STATE.claim(domain) == len("state.example.edu")


@pytest.mark.parametrize("domain", ["example.edu", "notstate.example.edu", ""])
def test_a_school_owns_nothing_else(domain: str) -> None:
    assert STATE.claim(domain) == 0


def test_a_school_has_mentors_but_no_sso_unless_it_says_so() -> None:
    school = School("state")
    assert (school.domains, school.sso, school.mentorship) == ((), False, True)


def test_an_ordinary_job_is_a_manual_one_about_students_by_username() -> None:
    job = Job()
    assert (job.user_type, job.channel) == (UserType.STUDENTS, Channel.MANUAL)
    assert job.identifier.field is USERNAME
    assert (job.may_change_identifiers, job.reads_mm_dd_yyyy) == (False, False)


def test_a_manual_job_may_do_more_where_it_says_so() -> None:
    assert CHANGES_IDENTIFIERS.may_change_identifiers
    assert MM_DD_YYYY.reads_mm_dd_yyyy


def test_an_automatic_job_may_not_whatever_it_says() -> None:
    assert not AUTOMATIC.may_change_identifiers
    assert not AUTOMATIC.reads_mm_dd_yyyy


def test_a_job_may_look_accounts_up_by_address() -> None:
    assert Identifier("email_address").field is EMAIL_ADDRESS
    assert Identifier("username").field is USERNAME


def test_channels_are_called_as_on_the_command_line() -> None:
    assert [channel.value for channel in Channel] == ["manual", "automatic"]


def test_a_file_is_about_the_users_of_its_job() -> None:
    assert Settings(STATE, MENTORS).user_type is UserType.MENTORS
    assert Settings(STATE).rulebook.name == "2021-09"
