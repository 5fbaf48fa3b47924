import pytest

from tests.domain.the_file import the_file


@pytest.mark.parametrize(
    ("header", "text"),
    [
        (
            "username,email_address,username",
            "The column username appears more than once.",
        ),
        ("username, username ", "The column username appears more than once."),
        (
            "username,primary:end_date,primary_education:end_date",
            "The columns primary:end_date and primary_education:end_date mean the "
            "same.",
        ),
    ],
    ids=["the same header", "but for blanks", "its short form"],
)
def test_a_known_header_that_stands_twice_refuses_the_file(
    header: str, text: str
) -> None:
    the_file(header, "ann").is_refused(
        "repeated-header", text, hint="keep one column for", place=1
    )


@pytest.mark.parametrize(
    "header",
    ["username,notes,notes", "username,Username", "username,,"],
    ids=["unknown", "other letters", "blank"],
)
def test_headers_that_are_not_known_may_repeat(header: str) -> None:
    assert the_file(header, "ann").decided() == [2]
