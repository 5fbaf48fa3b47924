import pytest

from domain.settings import Settings
from tests.domain.jobs import MENTORS
from tests.domain.people import STATE
from tests.domain.the_file import the_file


@pytest.mark.parametrize(
    ("header", "text"),
    [
        (
            "Email_Address",
            "column Email_Address is not known and is ignored; "
            "did you mean email_address?",
        ),
        (
            "email adress",
            "column email adress is not known and is ignored; "
            "did you mean email_address?",
        ),
        ("zzz", "column zzz is not known and is ignored"),
        ("", "column (blank) is not known and is ignored"),
    ],
)
def test_a_header_that_does_not_match_exactly_is_ignored_with_a_warning(
    header: str, text: str
) -> None:
    file = the_file(f"username,{header}", "ann,something")
    assert file.warnings("unknown-header") == [text]
    assert file.analysis().to_decide[0].cells == {"username": "ann"}


def test_a_mentors_header_is_not_known_in_a_students_file() -> None:
    header = "username,mentor_information_attributes:advice"
    assert len(the_file(header, "cy,Rest").warnings("unknown-header")) == 1
    mentors = the_file(header, "cy,Rest", settings=Settings(STATE, MENTORS))
    assert mentors.warnings("unknown-header") == []


@pytest.mark.parametrize(
    "header",
    [
        "email_address",
        " email_address ",
        "primary_education:college_names",
        "primary_education:college_name",
        "primary:cumulative_gpa",
    ],
)
def test_a_known_header_is_not_warned_of(header: str) -> None:
    assert the_file(f"username,{header}", "ann,").warnings("unknown-header") == []
