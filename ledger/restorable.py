"""What of an import's changes can a file take back, and why not the rest?"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.accounts import holder_of
from domain.events import Cause
from domain.fields import (
    DISABLED,
    EMAIL_ADDRESS,
    FIRST_NAME,
    IDENTIFIERS,
    USERNAME,
    Field,
    Kind,
    UserType,
)
from domain.rulebook import Rulebook
from domain.settings import Channel
from ledger.moments import shown
from ledger.repairing import Mending, headers_of, old_cell
from ledger.roster import Roster
from ledger.undoing import Changed, value_in

_NEVER_BLANK = (USERNAME, EMAIL_ADDRESS, FIRST_NAME)


@dataclass(frozen=True, slots=True)
class Left:
    """Something that is not as before again: of whom, which field, and why."""

    who: str
    field: str
    why: str


@dataclass(frozen=True, slots=True)
class Sending:
    """As what the files will be sent, and by the rules of which day."""

    user_type: UserType
    channel: Channel
    rulebook: Rulebook
    archive_created: bool = False


def mending_of(changed: Changed, sending: Sending) -> tuple[Mending, list[Left]]:
    """The cells that a file can give an account back, and what it cannot."""
    mending, who = Mending(changed), changed.now.username
    if changed.before is None:
        if not changed.now.deleted and sending.archive_created:
            mending.cells |= _archiving(changed)
        return mending, list(_created(changed, archived=sending.archive_created))
    fields = list(changed.fields())
    if why := _untouchable(changed):
        return mending, [Left(who, "", why)] if fields else []
    left = [Left(who, field, why) for field, why in _of_state(changed)]
    headers = headers_of(sending.rulebook, sending.user_type)
    for field in fields:
        why = _changed_since(changed, field) or _unsayable(changed, field, sending)
        if why is None and field not in headers:
            why = "no header names it today"
        if why is None:
            mending.cells[field] = old_cell(changed, field)
            why = _nearly(changed, field)
        if why:
            left.append(Left(who, field.header, why))
    return mending, left


def leave_what_others_hold(
    mendings: Sequence[Mending], roster: Roster
) -> Iterator[Left]:
    """Take out what another account holds now, unless that gives it up, too."""
    giving = {mending.changed.now.id: mending for mending in mendings}
    taken = True
    while taken:
        taken = False
        for mending in mendings:
            for field, who in _held(mending, giving, roster):
                del mending.cells[field]
                taken = True
                why = f"it is on the account {who} now"
                yield Left(mending.changed.now.username, field.header, why)


def _held(
    mending: Mending, giving: Mapping[UUID, Mending], roster: Roster
) -> list[tuple[Field, str]]:
    """The identifiers that somebody else holds, and who."""
    found = []
    for field in IDENTIFIERS:
        old = value_in(mending.changed.before, field)
        if not old or field not in mending.cells:
            continue
        holder = holder_of(roster, mending.changed.now.school, field, str(old))
        its = giving.get(holder.id) if holder else None
        if holder and its is not mending and (its is None or field not in its.cells):
            found.append((field, f"{holder.school}/{holder.username}"))
    return found


def _archiving(changed: Changed) -> dict[Field, str]:
    now = changed.now
    return {} if now.archived or now.excluded else {DISABLED: "TRUE"}


def _created(changed: Changed, *, archived: bool) -> Iterator[Left]:
    if changed.now.deleted:
        return
    why = "the import created the account, and no import deletes one"
    if changed.now.archived:
        why += ": it is archived already"
    elif archived and _archiving(changed):
        why += ": the file archives it"
    yield Left(changed.now.username, "", why)


def _untouchable(changed: Changed) -> str | None:
    """Why no row can change the account."""
    if changed.now.deleted:
        return "the account was deleted since"
    if changed.now.excluded:
        return "the account is excluded from the sync, so every row for it is rejected"
    return None


def _of_state(changed: Changed) -> Iterator[tuple[str, str]]:
    """What the import did to the account's state that no column tells of."""
    before, now = changed.before, changed.now
    if before and before.connection != changed.after.connection == now.connection:
        yield "connection", "no file takes a connection back"


def _changed_since(changed: Changed, field: Field) -> str | None:
    cause = changed.since.get(field.column)
    return f"changed since {_by(cause)}: left as it is" if cause else None


def _by(cause: Cause) -> str:
    if cause.import_number:
        return f"by import {cause.import_number}"
    return f"by {cause.by}, observed {shown(cause.at)}"


def _unsayable(changed: Changed, field: Field, sending: Sending) -> str | None:
    """Why no cell can say the old value."""
    if value_in(changed.before, field) is None and field in _NEVER_BLANK:
        return "was blank, which no file can make it again"
    automatic = sending.channel is Channel.AUTOMATIC
    if automatic and field.column in sending.rulebook.sensitive:
        return (
            "is sensitive: only a manual job that changes identifier data can change it"
        )
    return None


def _nearly(changed: Changed, field: Field) -> str | None:
    """What to say of a boolean that was blank."""
    if field.kind is not Kind.BOOLEAN or value_in(changed.before, field) is not None:
        return None
    return "was blank, which no file can make a boolean again: FALSE is the nearest"
