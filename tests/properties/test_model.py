"""The program and the naive model agree about every history, and about every cell."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

from ledger.ledger import Ledger
from ledger.releasing import release_import
from ledger.run import Run
from projections.reading import Reader
from tests.properties.cells import every_two_wrong_values, every_value
from tests.properties.histories import (
    SCHOOLS,
    NewSettings,
    Step,
    histories,
)
from tests.properties.laws import law
from tests.properties.naive import Importer
from tests.properties.naive_file import Upload
from tests.properties.replaying import (
    as_stored,
    ended,
    happen,
    new_ledger,
    views_of,
)

_NOT_OF_THE_MODEL = (
    "account",
    "version",
    "changed_at",
    "connection",
    "excluded",
    "sso_withdrawn",
)
_DAYS = tuple(f"2024-06-{day}T00:00:00" for day in range(18, 21))
_JOBS: dict[str, dict[str, Any]] = {
    "plain": {},
    "changes identifiers": {"changes_identifiers": True, "mm_dd_yyyy": True},
    "by e-mail": {"by_email": True},
    "by e-mail, changes identifiers": {"by_email": True, "changes_identifiers": True},
    "automatic": {"manual": False, "changes_identifiers": True, "mm_dd_yyyy": True},
}


@law(examples=100)
@given(histories())
def test_the_ledger_and_the_naive_model_agree_after_every_file(
    history: list[Step],
) -> None:
    naive = _naive()
    with new_ledger() as ledger:
        for step in history:
            if isinstance(step, NewSettings):
                naive.schools[step.name] = step.school
                happen(ledger, step)
            else:
                _agree(ledger, naive, step)


@pytest.mark.parametrize("user_type", ["Students", "Mentors"])
@pytest.mark.parametrize("job", _JOBS)
@pytest.mark.parametrize("order", ["update", "create"])
def test_they_agree_about_every_value_of_every_column(
    order: str, job: str, user_type: str
) -> None:
    usual, odd = every_value(user_type)
    files = (usual, odd, usual) if order == "update" else (odd, usual, odd)
    naive = _naive()
    with new_ledger() as ledger:
        for at, upload in zip(_DAYS, files, strict=True):
            _agree(ledger, naive, replace(upload, at=at, **_JOBS[job]))


@pytest.mark.parametrize("user_type", ["Students", "Mentors"])
@pytest.mark.parametrize("job", ["plain", "changes identifiers", "by e-mail"])
def test_of_two_rules_that_reject_a_row_they_name_the_same_one(
    job: str, user_type: str
) -> None:
    naive = _naive()
    with new_ledger() as ledger:
        for at, upload in zip(_DAYS, every_two_wrong_values(user_type), strict=False):
            _agree(ledger, naive, replace(upload, at=at, **_JOBS[job]))


def _naive() -> Importer:
    naive = Importer()
    naive.schools.update(SCHOOLS)
    return naive


def _agree(ledger: Ledger, naive: Importer, upload: Upload) -> None:
    taken = happen(ledger, upload)
    assert ended(taken) == naive.take(upload)
    if isinstance(taken, Run) and taken.is_held:
        assert ended(release_import(ledger, taken.number)) == naive.release()
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
