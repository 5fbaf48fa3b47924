"""Are the accounts what an export of the platform says they are?

Accounts are the same by username, else by address. Only what the export has columns for
is compared. Capitals in addresses and the order of lists do not count, and a boolean
that nobody told counts as FALSE (assumed).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from domain.account import address_key
from domain.conformance import Verdict, tallied
from domain.events import NAMES, Baselined, Tallied, Value
from domain.export import Export, Exported
from domain.fields import (
    DISABLED,
    EMAIL_ADDRESS,
    USER_TYPE,
    USERNAME,
    Field,
    Kind,
    UserType,
)
from projections.columns import value_of
from projections.origins import NOWHERE, Origin, Origins
from projections.points import Point
from projections.reading import Reader
from projections.version_table import state_sql

COLUMNS: Final = (
    "username",
    "verdict",
    "field",
    "ours",
    "theirs",
    *NOWHERE,
    "export_row",
    "account",
)
_Account = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ExportCompared:
    """What differs, and how often each rule's values agreed or did not."""

    rows: list[dict[str, Any]]
    tallies: tuple[Tallied, ...]
    baselined: int

    @property
    def conforms(self) -> bool:
        """Whether nothing differs."""
        return not self.rows


@dataclass(frozen=True, slots=True)
class _Told:
    """One thing compared."""

    verdict: Verdict
    origin: Origin
    account: _Account | None
    theirs: Exported | None
    field: Field | None = None
    values: tuple[Value | None, Value | None] = (None, None)


def compare_export(
    reader: Reader, export: Export, school: str, at: Point | None
) -> ExportCompared:
    """Our accounts of a school, now or at a point, beside an export's."""
    accounts = _accounts(reader, export, school, at)
    origins = Origins(reader, export.fields, school, at)
    told = list(_told(accounts, export, origins))
    return ExportCompared(
        [_row(each) for each in told if each.verdict is not Verdict.AGREED],
        tallied((each.origin["rule"], each.verdict) for each in told),
        sum(each.origin["event"] == NAMES[Baselined] for each in told),
    )


def _accounts(
    reader: Reader, export: Export, school: str, at: Point | None
) -> list[_Account]:
    """The accounts of the kinds that the export is about."""
    kinds = {each.user_type.value for each in export.accounts} or {UserType.STUDENTS}
    sql, values = state_sql(at)
    found = reader.objects(
        f"{sql} WHERE school = :school AND connection = 'connected' ORDER BY username",
        {"school": school, **values},
    )
    return [account for account in found if account["user_type"] in kinds]


def _told(
    accounts: list[_Account], export: Export, origins: Origins
) -> Iterator[_Told]:
    pairs = _pairs(accounts, export)
    for account in accounts:
        origin = origins.of_account(account["account"])
        if theirs := pairs.get(account["account"]):
            yield from _fields(account, theirs, export.fields, origins)
        else:
            yield _Told(Verdict.ONLY_OURS, origin, account, None)
    paired = {theirs.row for theirs in pairs.values()}
    for theirs in export.accounts:
        if theirs.row not in paired:
            yield _Told(Verdict.ONLY_THEIRS, NOWHERE, None, theirs)


def _pairs(accounts: list[_Account], export: Export) -> dict[str, Exported]:
    """The exported account to each of ours: of the same username, else address."""
    named = {each.text(USERNAME): each for each in export.accounts}
    pairs = {
        account["account"]: named.pop(account["username"])
        for account in accounts
        if account["username"] in named
    }
    addressed = {address_key(e.text(EMAIL_ADDRESS)): e for e in named.values()}
    for account in accounts:
        if account["account"] not in pairs:
            theirs = addressed.pop(address_key(account["email_address"]), None)
            if theirs:
                pairs[account["account"]] = theirs
    return pairs


def _fields(
    account: _Account, theirs: Exported, fields: tuple[Field, ...], origins: Origins
) -> Iterator[_Told]:
    for field in fields:
        ours, there = _ours(account, field), _theirs(theirs, field)
        same = _same(field, ours, there)
        if same and ours is None:
            continue
        verdict = Verdict.AGREED if same else Verdict.DIFFERING
        origin = origins.of_value(account["account"], field, told=ours is not None)
        yield _Told(verdict, origin, account, theirs, field, (ours, there))


def _ours(account: _Account, field: Field) -> Value | None:
    if field is DISABLED:
        return bool(account["archived"])
    kept = account[field.column]
    return str(kept) if field is USER_TYPE else value_of(field.column, kept)


def _theirs(account: Exported, field: Field) -> Value | None:
    if field is DISABLED:
        return account.archived
    if field is USER_TYPE:
        return account.user_type.value
    return account.values.get(field.column)


def _same(field: Field, ours: Value | None, theirs: Value | None) -> bool:
    if field.kind is Kind.BOOLEAN:
        return bool(ours) == bool(theirs)
    if field.kind is Kind.EMAIL:
        return address_key(str(ours or "")) == address_key(str(theirs or ""))
    if isinstance(ours, tuple) and isinstance(theirs, tuple):
        return sorted(ours) == sorted(theirs)
    return ours == theirs


def _row(told: _Told) -> dict[str, Any]:
    account, theirs = told.account or {}, told.theirs
    username = account.get("username") or (theirs.text(USERNAME) if theirs else None)
    ours, there = map(_plain, told.values)
    return {
        "username": username,
        "verdict": told.verdict,
        "field": told.field.column if told.field else None,
        "ours": ours,
        "theirs": there,
        **told.origin,
        "export_row": theirs.row if theirs else None,
        "account": account.get("account"),
    }


def _plain(value: Value | None) -> Any:
    return list(value) if isinstance(value, tuple) else value
