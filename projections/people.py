"""Whom does a user mean?

USER is a username, an address or an account id, SCHOOL/USER where it is ambiguous.
"""

from typing import Any

from domain.events import NAMES, Baselined, SelfRegistered
from ledger.moments import shown
from projections.points import Point
from projections.reading import Reader
from projections.version_table import state_sql

_IDENTIFIED = (
    "(username = :who OR email_address = :who COLLATE NOCASE OR account = :who)"
)

# SQLite's NOCASE knows the letters a to z; the others cost a walk through all accounts.
_ADDRESSED = "casefold(email_address) = :folded"


# What brought the last version of a deleted account to its end was its deletion.
_DELETED = """SELECT v.*, c.moment AS deleted_at, c.observed_by AS deleted_by,
    c.because AS deleted_because
    FROM account_versions AS v JOIN field_changes AS c
    ON c.account = v.account AND c.position = v.to_position AND c.field = 'deleted'
    WHERE (v.username = :who OR v.email_address = :who COLLATE NOCASE
        OR v.account = :who) AND (:school IS NULL OR v.school = :school)
    AND (:position IS NULL OR v.to_position <= :position)
    ORDER BY v.to_position"""


class UnknownUserError(Exception):
    """Nobody, or more than one, answers to the name; a sentence with candidates."""


class AmbiguousUserError(UnknownUserError):
    """More than one account answers to the name."""


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
        raise AmbiguousUserError(
            f"{who} is ambiguous: it may be {_listed(found)}; write SCHOOL/USERNAME"
        )
    now = _accounts(reader, school, name, None) if at else []
    if at and now and not _deleted(reader, school, name, at):
        raise UnknownUserError(_was_not_so(reader, now[0], at))
    raise UnknownUserError(_nobody(reader, who, school, name))


def account_ever(reader: Reader, who: str, at: Point | None = None) -> dict[str, Any]:
    """The one account that the user means, one that was deleted where nobody else is.

    Raises UnknownUserError.
    """
    try:
        return account_of(reader, who, at)
    except AmbiguousUserError:
        raise
    except UnknownUserError:
        deleted = _deleted(reader, *_parted(reader, who), at)
        if len(deleted) == 1:
            return deleted[0]
        raise


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
        "SELECT valid_from, import, created_by, because FROM account_versions "
        "WHERE account = ? AND created_by IS NOT NULL",
        (account["account"],),
    )[0]
    return f"{name} was not there then: the account {_began(begun)}"


def _began(begun: dict[str, Any]) -> str:
    day = shown(begun["valid_from"])
    if begun["created_by"] == NAMES[Baselined]:
        return f"came with the baseline of {day} ({begun['because']})"
    if begun["created_by"] == NAMES[SelfRegistered]:
        return f"was registered by its person alone on {day}"
    by = f"import {begun['import']}" if begun["import"] else begun["created_by"]
    return f"was created on {day} by {by}"


def _deleted(
    reader: Reader, school: str | None, name: str, at: Point | None = None
) -> list[dict[str, Any]]:
    """The accounts of that name that were deleted by then, each as it was last."""
    position = at.position if at else None
    values = {"who": name, "school": school, "position": position}
    return reader.objects(_DELETED, values)


def _was_deleted(deleted: list[dict[str, Any]]) -> str:
    """The sentence about accounts that are gone."""
    if len(deleted) > 1:
        ids = ", ".join(account["account"] for account in deleted)
        return (
            f"{len(deleted)} accounts of that name were deleted: {ids}; see one as it "
            "was by its id, with --as-of and an earlier day"
        )
    account = deleted[0]
    because = f" ({account['deleted_because']})" if account["deleted_because"] else ""
    return (
        f"{_listed(deleted)} was deleted on {shown(account['deleted_at'])} by "
        f"{account['deleted_by']}{because}: see it as it was with --as-of and an "
        "earlier day"
    )


def _nobody(reader: Reader, who: str, school: str | None, name: str) -> str:
    if deleted := _deleted(reader, school, name):
        return _was_deleted(deleted)
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
