import pytest

from domain.fingerprints import fingerprint
from domain.settings import Settings
from tests.domain.jobs import MM_DD_YYYY
from tests.domain.people import STATE
from tests.domain.the_file import HEADER, the_file

ANN = "ann,ann@state.example.edu,Ann"
YESTERDAY = the_file(HEADER, ANN)


@pytest.mark.parametrize(
    "lines",
    [
        (HEADER, ANN),
        (HEADER, " ann ,ann@state.example.edu,  Ann"),
        (HEADER, "cy,cy@state.example.edu,Cy", ANN),
        (f"shoe size,{HEADER}", f"38,{ANN}"),
    ],
    ids=["the same", "other blanks", "another place", "an unknown column more"],
)
def test_a_row_like_the_students_last_one_is_not_looked_at(
    lines: tuple[str, ...],
) -> None:
    analysis = the_file(*lines, after=YESTERDAY).analysis()
    assert analysis.same == [len(lines)]
    assert all(row.cells["username"] != "ann" for row in analysis.to_decide)
    assert analysis.set_aside == []


@pytest.mark.parametrize(
    "lines",
    [
        (HEADER, "ann,ann@state.example.edu,Anna"),
        (HEADER, "ann,Ann@state.example.edu,Ann"),
        (f"{HEADER},last_name", f"{ANN},"),
        ("username,first_name,email_address", "ann,Ann,ann@state.example.edu"),
        (HEADER, "bob,bob@state.example.edu,Bob"),
    ],
    ids=[
        "another value",
        "other letters",
        "a column more",
        "another order",
        "another student",
    ],
)
def test_a_row_that_differs_is_looked_at(lines: tuple[str, ...]) -> None:
    assert the_file(*lines, after=YESTERDAY).decided() == [2]


def test_the_same_row_under_another_date_option_is_looked_at() -> None:
    settings = Settings(STATE, MM_DD_YYYY)
    assert the_file(HEADER, ANN, settings=settings, after=YESTERDAY).decided() == [2]


def test_cells_do_not_run_into_each_other() -> None:
    assert fingerprint(b"", ["ab", "c"]) != fingerprint(b"", ["a", "bc"])
