"""What differs between two moments is what their accounts differ in."""

from itertools import combinations
from typing import Any

import pytest

from ledger.ledger import Ledger
from projections.differences import FIELDS, Row, differences, summary
from projections.points import Point, point
from projections.reading import Reader
from projections.version_table import state_sql
from tests.projections.lives import ANNS, BOBS, CYS, DEES, steps, told
from tests.projections.looking import looking


def between(ledger: Ledger, first: str, second: str, account: str | None = None) -> Any:
    with looking(ledger) as reader:
        before, after = point(reader, first), point(reader, second)
        return differences(reader, before, after, account)


def told_of(found: list[Row], *columns: str) -> list[tuple[Any, ...]]:
    return [tuple(row[column] for column in columns) for row in found]


def accounts(reader: Reader, at: Point) -> dict[str, Row]:
    sql, values = state_sql(at)
    return {row["account"]: row for row in reader.objects(sql, values)}


def naively(reader: Reader, first: Point, second: Point) -> set[tuple[Any, ...]]:
    """The differences, from all accounts as they were at either point."""
    before, after = accounts(reader, first), accounts(reader, second)
    return (
        {(who, "created", None, None, None) for who in after.keys() - before.keys()}
        | {(who, "deleted", None, None, None) for who in before.keys() - after.keys()}
        | {
            (who, "changed", field, before[who][field], after[who][field])
            for who in before.keys() & after.keys()
            for field in FIELDS
            if before[who][field] != after[who][field]
        }
    )


def test_between_any_two_steps_they_are_those_of_the_accounts(ledger: Ledger) -> None:
    positions = [0, *(ledger.last_position() for _ in steps(ledger))]
    with looking(ledger) as reader:
        for pair in combinations([Point(each, "", "") for each in positions], 2):
            found = differences(reader, *pair)
            told = told_of(found, "account", "change", "field", "old", "new")
            assert len(told) == len(set(told))
            assert set(told) == naively(reader, *pair)


def test_a_field_is_owed_to_the_newest_change_of_it(ledger: Ledger) -> None:
    found = between(told(ledger), "2024-08-11", "import:3", BOBS)
    why = ("field", "old", "new", "source", "import", "file", "row", "rule", "event")
    row = ("import", 3, "20240814_users.csv", 2, "disabled-archives", "Archived")
    assert told_of(found, *why) == [
        ("archived", False, True, *row),
        ("can_use_password", True, False, *row),
    ]


def test_what_was_changed_and_set_back_does_not_differ(ledger: Ledger) -> None:
    assert between(told(ledger), "2024-08-13", "2024-08-16", BOBS) == []


def test_single_sign_on_may_be_owed_to_the_school(ledger: Ledger) -> None:
    (row,) = between(told(ledger), "2024-08-12", "2024-08-13")
    assert told_of([row], "account", "field", "new", "source", "event", "moment") == [
        (
            *(ANNS, "can_use_sso", True, "school", "SchoolSettingsChanged"),
            "2024-08-13T00:00:00",
        )
    ]
    assert row["import"] is row["row"] is row["rule"] is None


def test_observations_and_baselines_are_named_as_such(ledger: Ledger) -> None:
    told(ledger)
    (cy,) = between(ledger, "2024-08-17", "2024-08-18")
    assert told_of(
        [cy], "account", "change", "source", "event", "observed_by", "because"
    ) == [(CYS, "deleted", "observation", "Deleted", "the dean", "so")]
    (dee,) = between(ledger, "2024-08-09", "2024-08-10")
    assert told_of([dee], "account", "change", "source", "event", "file") == [
        (DEES, "created", "baseline", "Baselined", "20240810_export.csv")
    ]


def test_the_summary_counts_accounts_and_fields(ledger: Ledger) -> None:
    found = between(told(ledger), "2024-08-10", "2024-08-20")
    assert summary(found) == "accounts: 2 created, 0 changed, 0 deleted"
    found = between(ledger, "2024-08-11", "2024-08-20")
    assert summary(found) == (
        "accounts: 0 created, 1 changed, 1 deleted; changed most often: "
        "last_name 1, sso_withdrawn 1"
    )


@pytest.mark.parametrize("when", ["2024-08-01", "import:2", "2024-08-31"])
def test_a_moment_does_not_differ_from_itself(when: str, ledger: Ledger) -> None:
    assert between(told(ledger), when, when) == []
