from domain.rulebook import CURRENT
from domain.rules.too_many_rows import too_many_rows
from domain.settings import Settings
from tests.domain.limits import with_limit
from tests.domain.people import STATE
from tests.domain.the_file import the_file

TWO_ROWS = Settings(STATE, rulebook=with_limit("too-many-rows", 2))


def test_a_file_of_200_000_rows_is_refused() -> None:
    refusal = too_many_rows(200_000, CURRENT)
    assert refusal is not None
    assert refusal.message == {
        "base": (
            "The file you uploaded has (over 199,999) rows. "
            "The maximum number of rows allowed is 199,999.",
        )
    }


def test_a_file_of_199_999_rows_is_not() -> None:
    assert too_many_rows(199_999, CURRENT) is None


def test_the_whole_file_is_refused_however_many_rows_were_read() -> None:
    the_file("username", "ann", "bob", "cy", settings=TWO_ROWS).is_refused(
        "too-many-rows",
        "The file you uploaded has (over 2) rows. "
        "The maximum number of rows allowed is 2.",
        hint="split it",
    )


def test_the_header_and_blank_lines_do_not_count() -> None:
    file = the_file("username", "", "ann", "", "bob", "", settings=TWO_ROWS)
    assert file.decided() == [3, 5]
