"""Laws of every account: who holds what, since when, and how it came about."""

from itertools import groupby, pairwise
from typing import Any
from uuid import UUID

from hypothesis import given

from domain.account import address_key
from projections.columns import TYPES, values_of
from projections.reading import Reader
from tests.properties.histories import Step, histories
from tests.properties.laws import law
from tests.properties.replaying import happen, new_ledger, replayed, views_of

_VERSIONS = "SELECT * FROM account_versions ORDER BY account, from_position"
_CHANGES = "SELECT * FROM changes ORDER BY account, field, version"


@law(examples=30)
@given(histories())
def test_no_two_accounts_share_an_address_or_a_school_s_username(
    history: list[Step],
) -> None:
    with new_ledger() as ledger:
        for step in history:
            happen(ledger, step)
            with views_of(ledger) as reader:
                accounts = reader.objects("SELECT * FROM accounts")
            addresses = {address_key(each["email_address"]) for each in accounts}
            usernames = {(each["school"], each["username"]) for each in accounts}
            assert len(addresses) == len(usernames) == len(accounts)


@law(examples=30)
@given(histories())
def test_the_versions_of_an_account_follow_one_another_without_gap_or_overlap(
    history: list[Step],
) -> None:
    with replayed(history) as ledger, views_of(ledger) as reader:
        for versions in _by_account(reader, _VERSIONS):
            created_by = [each["created_by"] for each in versions]
            assert created_by == ["UserCreated", *[None] * (len(versions) - 1)]
            assert versions[-1]["valid_to"] is versions[-1]["to_position"] is None
            for earlier, later in pairwise(versions):
                assert earlier["valid_to"] == later["valid_from"]
                assert earlier["to_position"] == later["from_position"]
                assert earlier["from_position"] < later["from_position"]
                assert earlier["valid_from"] <= later["valid_from"]
                assert earlier["version"] <= later["version"]


@law(examples=30)
@given(histories())
def test_the_account_of_a_version_is_what_the_stream_folds_to(
    history: list[Step],
) -> None:
    with replayed(history) as ledger, views_of(ledger) as reader:
        for row in reader.objects(_VERSIONS):
            account = ledger.account(UUID(row["account"]), version=row["version"])
            assert values_of([account]) == {
                column: [row[column]] for column in TYPES if row[column] is not None
            }
            assert account.archived == bool(row["archived"])
            assert (account.school, account.user_type) == (
                row["school"],
                row["user_type"],
            )


@law(examples=30)
@given(histories())
def test_every_change_goes_on_where_the_one_before_it_ended(
    history: list[Step],
) -> None:
    with replayed(history) as ledger, views_of(ledger) as reader:
        left: dict[tuple[str, str], Any] = {}
        for row in reader.objects(_CHANGES):
            key = row["account"], row["field"]
            begins = 0 if row["field"] == "archived" else None
            assert row["old"] == left.get(key, begins)
            assert row["new"] != row["old"]
            left[key] = row["new"]
        for account in reader.objects("SELECT * FROM accounts"):
            for field in (*TYPES, "archived"):
                begins = 0 if field == "archived" else None
                last = left.get((account["account"], field), begins)
                assert account[field] == last


@law(examples=30)
@given(histories())
def test_every_change_names_the_row_that_brought_it_about(
    history: list[Step],
) -> None:
    with replayed(history) as ledger, views_of(ledger) as reader:
        ends = {
            (row["import"], row["row"], row["account"]): row["outcome"]
            for row in reader.objects("SELECT * FROM rows")
        }
        changed = set()
        for row in reader.objects(_CHANGES):
            cause = row["import"], row["row"], row["account"]
            created = row["event"] == "UserCreated"
            assert ends[cause] == "created" if created else ends[cause]
            changed.add(cause)
        applied = {c for c, end in ends.items() if end in ("created", "updated")}
        assert changed == applied


def _by_account(reader: Reader, sql: str) -> list[list[dict[str, Any]]]:
    found = reader.objects(sql)
    return [list(rows) for _, rows in groupby(found, lambda row: str(row["account"]))]
