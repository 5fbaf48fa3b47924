"""The program and the naive model agree about every history."""

from typing import Any

from hypothesis import given

from projections.reading import Reader
from tests.properties.histories import SCHOOLS, NewSettings, Step, histories
from tests.properties.laws import law
from tests.properties.naive import Importer
from tests.properties.replaying import (
    as_stored,
    ended,
    happen,
    new_ledger,
    views_of,
)

_NOT_OF_THE_MODEL = ("account", "version", "changed_at")


@law(examples=120)
@given(histories())
def test_the_ledger_and_the_naive_model_agree_after_every_file(
    history: list[Step],
) -> None:
    naive = Importer()
    naive.schools.update(SCHOOLS)
    with new_ledger() as ledger:
        for step in history:
            if isinstance(step, NewSettings):
                naive.schools[step.name] = step.school
                happen(ledger, step)
            else:
                assert ended(happen(ledger, step)) == naive.take(step)
            with views_of(ledger) as reader:
                assert _accounts(reader) == _naive_accounts(naive)


def _accounts(reader: Reader) -> dict[tuple[str, str], dict[str, Any]]:
    found = reader.objects("SELECT * FROM accounts")
    return {
        (row["school"], row["username"]): {
            column: value
            for column, value in row.items()
            if column not in _NOT_OF_THE_MODEL and value is not None
        }
        for row in found
    }


def _naive_accounts(naive: Importer) -> dict[tuple[str, str], dict[str, Any]]:
    accounts = {}
    for account in naive.accounts:
        known = {k: as_stored(v) for k, v in account.items() if k != "last_row"}
        can_enter = not account["archived"]
        sso = naive.schools[account["school"]].sso and "auth_identifier" in account
        accounts[account["school"], account["username"]] = {
            **known,
            "can_use_sso": can_enter and sso,
            "can_use_password": can_enter,
        }
    return accounts
