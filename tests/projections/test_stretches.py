"""When was something true of an account, and what made it so?"""

import json
from typing import Any

import pytest

from ledger.ledger import Ledger
from projections.cutting import cut
from projections.points import point
from projections.reading import QueryError
from projections.stretches import Turns, turns
from tests.projections.lives import ANNS, BOBS, CYS, DEES, steps, told
from tests.projections.looking import looking

WHY = ("moment", "source", "import", "file", "row", "rule", "event")


def asked(ledger: Ledger, predicate: str, as_of: str | None = None) -> Turns:
    with looking(ledger) as reader:
        if as_of:
            cut(reader, point(reader, as_of))
        return turns(reader, predicate)


def told_of(rows: list[dict[str, Any]], *columns: str) -> list[tuple[Any, ...]]:
    return [tuple(row[column] for column in columns) for row in rows]


def test_each_turn_tells_the_row_that_brought_it(ledger: Ledger) -> None:
    found = asked(told(ledger), "archived").each()
    assert told_of(found, "account", "username", "became", *WHY) == [
        (
            *(BOBS, "bob", "true", "2024-08-14T00:00:00", "import", 3),
            *("20240814_users.csv", 2, "disabled-archives", "Archived"),
        ),
        (
            *(BOBS, "bob", "false", "2024-08-16T00:00:00", "import", 4),
            *("20240816_users.csv", 2, "disabled-archives", "Unarchived"),
        ),
    ]
    assert [json.loads(row["fields"]) for row in found] == [["archived"]] * 2


def test_a_stretch_goes_from_turn_to_turn(ledger: Ledger) -> None:
    (found,) = asked(told(ledger), "archived").stretches()
    assert told_of([found], "true_from", "from_import", "true_to", "to_import") == [
        ("2024-08-14T00:00:00", 3, "2024-08-16T00:00:00", 4)
    ]
    (still,) = asked(ledger, "sso_withdrawn").stretches()
    assert (still["true_from"], still["true_to"]) == ("2024-08-17T12:00:00", None)
    assert still["to_source"] is still["to_fields"] is None


def test_versions_with_the_same_answer_are_one_stretch(ledger: Ledger) -> None:
    found = asked(told(ledger), "username = 'bob'")
    assert len(found.stretches()) == len(found.each()) == 1
    assert found.each()[0]["event"] == "UserCreated"


def test_an_account_that_is_deleted_is_nothing_any_more(ledger: Ledger) -> None:
    came, went = asked(told(ledger), "first_name LIKE 'Cy%'").each()
    assert (came["became"], came["import"], came["account"]) == ("true", 1, CYS)
    assert told_of([went], "became", "source", "event", "observed_by", "because") == [
        ("false", "observation", "Deleted", "the dean", "so")
    ]


def test_the_first_time_is_told_once_for_each_account(ledger: Ledger) -> None:
    found = asked(told(ledger), "NOT archived")
    assert [row["account"] for row in found.first()] == [DEES, ANNS, BOBS, CYS]
    assert len(found.stretches()) == 5
    assert found.first()[0]["source"] == "baseline"
    assert found.first()[0]["file"] == "20240810_export.csv"


def test_single_sign_on_may_turn_with_the_school(ledger: Ledger) -> None:
    began, ended = asked(told(ledger), "can_use_sso").each()
    assert told_of([began], "moment", "source", "event", "import") == [
        ("2024-08-13T00:00:00", "school", "SchoolSettingsChanged", None)
    ]
    assert (ended["event"], ended["source"]) == ("SsoWithdrawn", "observation")


def test_as_of_a_point_nothing_later_is_known(ledger: Ledger) -> None:
    (found,) = asked(told(ledger), "archived", "import:3").stretches()
    assert found["true_to"] is None


@pytest.mark.parametrize(
    "predicate",
    ["archived", "can_use_sso", "preferred_name = 'C'", "username <> 'ann'", "NULL"],
)
def test_at_every_step_it_is_true_where_the_accounts_say_so(
    predicate: str, ledger: Ledger
) -> None:
    for _ in steps(ledger):
        with looking(ledger) as reader:
            true = reader.objects(f"SELECT account FROM accounts WHERE {predicate}")  # noqa: S608 - our own
            found = turns(reader, predicate)
        open_ = {row["account"] for row in found.stretches() if not row["true_to"]}
        assert open_ == {row["account"] for row in true}


@pytest.mark.parametrize(
    ("predicate", "reason"),
    [
        ("shoe_size > 40", "no such column: shoe_size: write a condition over the"),
        ("archived AND", "syntax error: write a condition"),
        ("", "syntax error"),
        ("count(*) > 1", "misuse of aggregate"),
        ("1); DELETE FROM rows; --", "syntax error"),
        ("archived) OR (1 = 1", "syntax error"),
        ("1 THEN 1 END; DELETE FROM rows; --", "one statement at a time"),
    ],
)
def test_what_is_no_condition_is_told(
    predicate: str, reason: str, ledger: Ledger
) -> None:
    with pytest.raises(QueryError) as error:
        asked(told(ledger), predicate)
    assert reason in str(error.value)


def test_nobody_is_nobody(ledger: Ledger) -> None:
    found = asked(told(ledger), "false")
    assert found.each() == found.first() == found.stretches() == []
