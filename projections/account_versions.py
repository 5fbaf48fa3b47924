"""What was each account like, and from when until when?

``accounts`` is the view of the versions that still hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

import msgspec

from domain.account import Account
from domain.events import NAMES, SchoolSettingsChanged
from domain.rules.password_sign_in import can_use_password
from domain.rules.sso_sign_in import can_use_sso
from ledger.recorded import Fact
from projections.accounts_now import NEWEST, account_of_row
from projections.columns import values_of
from projections.tables import insert_columns
from projections.version_table import CAUSE, COLUMNS, USUAL, create

if TYPE_CHECKING:
    from sqlite_utils import Database

    from projections.page import Page, Step
    from projections.tables import Columns

TABLES: Final = ("account_versions",)

_CLOSE: Final = f"""UPDATE versions SET valid_to = ?1, to_position = ?2
    WHERE account = ?3 AND {NEWEST.format("?3 AND from_position < ?2")}"""
_GO: Final = """UPDATE versions SET valid_to = ?1, to_position = ?2
    WHERE account = ?3 AND from_position = ?2"""
_End = tuple[str, int, str]

create_tables = create


def apply(db: Database, page: Page) -> None:
    """Add the versions that began in this page, and close those that ended."""
    if page.settings:
        _change_sign_in(db, page.settings)
        return
    insert_columns(db, "versions", _columns(page.steps, _with_sso(db)), USUAL)
    ended = [step for step in page.steps if not step.creates]
    gone = [step for step in ended if step.after.deleted]
    db.conn.executemany(_CLOSE, map(_end, ended))
    db.conn.executemany(_GO, map(_end, gone))


def _end(step: Step) -> _End:
    return _day(step.cause.at), step.position, str(step.after.id)


def _with_sso(db: Database) -> frozenset[str]:
    """The schools that use single sign-on."""
    return frozenset(row["name"] for row in db.query("SELECT * FROM schools WHERE sso"))


def _day(at: str) -> str:
    """The moment; at midnight a bare date, which compares with one as it is meant."""
    return at.removesuffix("T00:00:00")


def _columns(steps: Sequence[Step], with_sso: frozenset[str]) -> Columns:
    """The versions that began, as the table has them, column by column."""
    accounts = [step.after for step in steps]
    causes = [step.cause for step in steps]
    return {
        "account": msgspec.to_builtins([account.id for account in accounts]),
        "school": [account.school for account in accounts],
        "user_type": [account.user_type for account in accounts],
        **values_of(accounts),
        "archived": [int(account.archived) for account in accounts],
        "connection": [account.connection.value for account in accounts],
        "excluded": [int(account.excluded) for account in accounts],
        "sso_withdrawn": [int(account.sso_withdrawn) for account in accounts],
        "can_use_sso": [
            int(_by_sso(account, sso=account.school in with_sso))
            for account in accounts
        ],
        "can_use_password": [
            int(can_use_password(archived=account.archived)) for account in accounts
        ],
        "version": [account.version for account in accounts],
        "valid_from": [_day(cause.at) for cause in causes],
        "from_position": [step.position for step in steps],
        "import": [cause.import_number for cause in causes],
        "row": [cause.row for cause in causes],
        "rule": [cause.rule for cause in causes],
        "created_by": [_created_by(step) for step in steps],
        "observed_by": [cause.by for cause in causes],
        "because": [cause.because for cause in causes],
    }


def _created_by(step: Step) -> str | None:
    return NAMES[type(step.told[0][0])] if step.creates else None


def _by_sso(account: Account, *, sso: bool) -> bool:
    return can_use_sso(
        sso=sso,
        auth_identifier=account.auth_identifier,
        archived=account.archived,
        withdrawn=account.sso_withdrawn,
    )


def _change_sign_in(db: Database, settings: Fact) -> None:
    """Everybody's SSO hangs on the school's: those whom it touches get a version."""
    event = settings.recorded.event
    if not isinstance(event, SchoolSettingsChanged):
        return
    at, position = _day(settings.recorded.cause.at), settings.position
    changed = list(_touched(db, event))
    for row in changed:
        row.update(valid_from=at, from_position=position, **dict.fromkeys(CAUSE))
    columns = {column: [row[column] for row in changed] for column in COLUMNS}
    insert_columns(db, "versions", columns, USUAL)
    db.conn.executemany(_CLOSE, ((at, position, row["account"]) for row in changed))


def _touched(db: Database, event: SchoolSettingsChanged) -> Iterator[dict[str, Any]]:
    rows = db.query(
        "SELECT * FROM account_versions WHERE valid_to IS NULL AND school = ?",
        (event.name,),
    )
    for row in list(rows):
        by_sso = int(_by_sso(account_of_row(row), sso=event.sso))
        if by_sso != row["can_use_sso"]:
            yield {**row, "can_use_sso": by_sso}
