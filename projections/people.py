"""Whom does a user mean?

USER is a username, an address or an account id, SCHOOL/USER where it is ambiguous.
"""

from typing import Any

from ledger.moments import shown
from projections.account_versions import state_sql
from projections.points import Point
from projections.reading import Reader

_IDENTIFIED = (
    "(username = :who OR email_address = :who COLLATE NOCASE OR account = :who)"
)

# SQLite's NOCASE knows the letters a to z; the others cost a walk through all accounts.
_ADDRESSED = "casefold(email_address) = :folded"


class UnknownUserError(Exception):
    """Nobody, or more than one, answers to the name; a sentence with candidates."""


def account_of(reader: Reader, who: str, at: Point | None = None) -> dict[str, Any]:
    """The one account that the user means, as it was then. Raises UnknownUserError."""
    school, name = _parted(reader, who)
    found = (
        _accounts(reader, school, name, at)
        or _accounts(reader, None, who, at)
        or _accounts(reader, school, name, at, _ADDRESSED)
    )
    if len(found) == 1:
        return found[0]
    if found:
        raise UnknownUserError(
            f"{who} is ambiguous: it may be {_listed(found)}; write SCHOOL/USERNAME"
        )
    now = _accounts(reader, school, name, None) if at else []
    if at and now:
        raise UnknownUserError(_was_not_so(reader, now[0], at))
    raise UnknownUserError(_nobody(reader, who, school, name))


def _parted(reader: Reader, who: str) -> tuple[str | None, str]:
    school, slash, name = who.partition("/")
    known = {row["name"] for row in reader.objects("SELECT name FROM schools")}
    return (school, name) if slash and school in known else (None, who)


def _accounts(
    reader: Reader,
    school: str | None,
    name: str,
    at: Point | None,
    called: str = _IDENTIFIED,
) -> list[dict[str, Any]]:
    sql, values = state_sql(at)
    return reader.objects(
        f"{sql} WHERE {called} AND (:school IS NULL OR school = :school)",
        {"who": name, "folded": name.casefold(), "school": school, **values},
    )


def _was_not_so(reader: Reader, account: dict[str, Any], at: Point) -> str:
    """The sentence about somebody who had another name then, or was not there yet."""
    name = f"{account['school']}/{account['username']}"
    sql, values = state_sql(at)
    then = reader.objects(
        f"{sql} WHERE account = :account", {"account": account["account"], **values}
    )
    if then:
        return f"{name} was then {_listed(then)}"
    begun = reader.objects(
        "SELECT valid_from, import, created_by FROM account_versions "
        "WHERE account = ? AND created_by IS NOT NULL",
        (account["account"],),
    )[0]
    by = f"import {begun['import']}" if begun["import"] else begun["created_by"]
    return (
        f"{name} was not there then: the account was created on "
        f"{shown(begun['valid_from'])} by {by}"
    )


def _nobody(reader: Reader, who: str, school: str | None, name: str) -> str:
    now = reader.objects(
        "SELECT * FROM accounts WHERE account IN "
        f"(SELECT account FROM account_versions WHERE {_IDENTIFIED} "
        "AND (:school IS NULL OR school = :school)) ORDER BY account",
        {"who": name, "school": school},
    )
    if now:
        return f"nobody answers to {who}, which once belonged to {_listed(now)}"
    near = reader.objects(
        "SELECT * FROM accounts WHERE username LIKE :like OR email_address LIKE :like "
        "ORDER BY username LIMIT 5",
        {"like": f"%{name}%"},
    )
    if near:
        return f"there is no account {who}; did you mean {_listed(near)}?"
    return f"there is no account {who}: see them with `rollbook accounts`"


def _listed(accounts: list[dict[str, Any]]) -> str:
    return ", ".join(
        f"{account['school']}/{account['username']} ({account['email_address']})"
        for account in accounts
    )
