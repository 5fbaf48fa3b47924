"""Which moment does a user mean, and how far had the facts come then?"""

import pytest

from ledger.identity import account_id
from ledger.ledger import Ledger
from ledger.observing import Observation, observe
from ledger.schools import SchoolSettings, set_school
from projections.points import Point, UnknownPointError, import_number, point
from projections.version_table import state_sql
from tests.ledger.given import ANN, BOB, CY, run, students
from tests.projections.looking import looking

FIRST = "as of import 1 (2024-08-24, 20240824_users.csv)"
SECOND = "as of import 2 (2024-08-26, 20240826_users.csv)"
THIRD = "as of import 3 (2024-08-26, 20240826_more.csv)"


@pytest.fixture
def ledger(ledger: Ledger) -> Ledger:
    """Ann on the 24th, Bob and Cy both on the 26th, and SSO on the 28th."""
    run(ledger, students(ANN, day=24))
    run(ledger, students(BOB, day=26))
    run(ledger, students(CY, day=26, name="more"))
    set_school(ledger, "state", SchoolSettings(sso=True), "2024-08-28T00:00:00")
    return ledger


def at(ledger: Ledger, text: str) -> tuple[str, list[str]]:
    """The basis of a point, and who was there."""
    with looking(ledger) as reader:
        found = point(reader, text)
        sql, values = state_sql(found)
        rows = reader.objects(f"{sql} ORDER BY username", values)
    return found.basis, [row["username"] for row in rows]


@pytest.mark.parametrize(
    ("text", "basis", "there"),
    [
        ("2024-08-23", "before the first import", []),
        ("2024-08-24", FIRST, ["ann"]),
        ("2024-08-25", FIRST, ["ann"]),
        ("2024-08-26", THIRD, ["ann", "bob", "cy"]),
        ("2024-08-26T00:00", THIRD, ["ann", "bob", "cy"]),
        ("2024-08-25T23:59:59", FIRST, ["ann"]),
        ("2024-08-28", THIRD, ["ann", "bob", "cy"]),
        ("2999-12-31", THIRD, ["ann", "bob", "cy"]),
        ("0001-01-01", "before the first import", []),
        ("import:1", FIRST, ["ann"]),
        ("import:2", SECOND, ["ann", "bob"]),
        ("import:3", THIRD, ["ann", "bob", "cy"]),
        ("@~0", THIRD, ["ann", "bob", "cy"]),
        ("@~1", SECOND, ["ann", "bob"]),
        ("@~2", FIRST, ["ann"]),
    ],
)
def test_a_point_tells_its_basis_and_who_was_there(
    text: str, basis: str, there: list[str], ledger: Ledger
) -> None:
    assert at(ledger, text) == (basis, there)


def test_a_point_after_an_import_is_of_its_moment(ledger: Ledger) -> None:
    with looking(ledger) as reader:
        assert point(reader, "import:2") == Point(7, "2024-08-26T00:00:00", SECOND)
        assert point(reader, "@~1") == point(reader, "import:2")
        assert point(reader, "2024-08-27").at == "2024-08-27T23:59:59"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("import:4", "there is no import:4: see them with `rollbook imports`"),
        ("import:0", "there is no import:0"),
        ("@~3", "there is no"),
        ("import:99999999999999999999", "there is no import"),
        ("@~99999999999999999999", "there is no"),
        ("import:two", "'import:two' is not an import: write its number, import:17"),
        ("import:", "is not an import"),
        ("import:-1", "is not an import"),
        ("@~", "'@~' is not a point in time: write a date (2024-08-26), import:17 or"),
        ("@~-1", "is not a point in time"),
        ("yesterday", "is not a point in time"),
        ("2024-02-30", "is not a point in time"),
        ("17", "is not a point in time"),
        ("", "is not a point in time"),
    ],
)
def test_what_is_no_point_is_told(text: str, told: str, ledger: Ledger) -> None:
    with looking(ledger) as reader, pytest.raises(UnknownPointError) as error:
        point(reader, text)
    assert told in str(error.value)


@pytest.mark.parametrize(
    ("text", "number"), [("2", 2), ("import:2", 2), ("@~0", 3), ("@~2", 1)]
)
def test_an_import_is_named_by_its_number_or_from_the_end(
    text: str, number: int, ledger: Ledger
) -> None:
    with looking(ledger) as reader:
        assert import_number(reader, text) == number


@pytest.mark.parametrize("text", ["4", "two", "2024-08-26", "99999999999999999999"])
def test_what_is_no_import_is_told(text: str, ledger: Ledger) -> None:
    with looking(ledger) as reader, pytest.raises(UnknownPointError, match="import"):
        import_number(reader, text)


def test_the_basis_tells_of_what_was_observed_since_the_import(ledger: Ledger) -> None:
    anns = account_id("state", "ann", 0)
    for day in (29, 30):
        when = f"2024-08-{day}T10:00:00"
        said = {"last_name": f"Lee{'e' * day}"}
        observe(ledger, Observation("edited", anns, said, at=when))
    assert at(ledger, "2024-08-28")[0] == THIRD
    seen = ", and what was observed until 2024-08-29 10:00:00"
    assert at(ledger, "2024-08-29")[0] == f"{THIRD}{seen}"
    seen = ", and what was observed until 2024-08-30 10:00:00"
    assert at(ledger, "2024-08-30")[0] == f"{THIRD}{seen}"
    assert at(ledger, "import:3")[0] == THIRD
