"""What would happen instead, were a rule left out that no import asks?

Some rules only say what does not happen, or are asked by the views. Leaving one of
these out puts its opposite in the place of one function, for as long as a scenario
plays.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Final
from uuid import UUID

import pytest

from domain.account import Account, Connection, create
from domain.analysis import Analysis, SetAside
from domain.change import Change, changes
from domain.events import Archived, BeginningEvent, FieldCleared, Ruled, UserCreated
from domain.fields import BY_COLUMN, EMAIL_ADDRESS, END_DATE, SCHOOL_YEAR, Field
from domain.meeting import Meeting
from domain.row import Row
from domain.rules import (
    archived_email_reserved,
    archived_sign_in,
    created_confirmed,
    disabled_archives,
    end_date_no_alumni,
    one_education,
    password_sign_in,
    row_order,
    sso_sign_in,
)
from domain.rules.archived_sign_in import shut_out

Opposite = Callable[[pytest.MonkeyPatch], None]


def _everybody_uses_sso(patch: pytest.MonkeyPatch) -> None:
    """SSO works for every account that is not archived."""

    def can_use_sso(*, archived: bool, **_: object) -> bool:
        return not shut_out(archived=archived)

    patch.setattr("projections.account_versions.can_use_sso", can_use_sso)


def _nobody_uses_a_password(patch: pytest.MonkeyPatch) -> None:
    """A password opens no account."""

    def can_use_password(**_: object) -> bool:
        return False

    patch.setattr("projections.account_versions.can_use_password", can_use_password)


def _the_archived_sign_in(patch: pytest.MonkeyPatch) -> None:
    """Being archived keeps nobody out."""

    def shuts_out(**_: object) -> bool:
        return False

    for rule in ("sso_sign_in", "password_sign_in"):
        patch.setattr(f"domain.rules.{rule}.shut_out", shuts_out)


def _archiving_frees_the_address(patch: pytest.MonkeyPatch) -> None:
    """An account that is archived gives its address up."""

    def archiving(meeting: Meeting) -> tuple[Ruled, ...]:
        found = disabled_archives.disabled_archives(meeting.row, meeting.account)
        told = (found, FieldCleared(EMAIL_ADDRESS.column))
        rule = archived_email_reserved.RULE.name
        archives = isinstance(found, Archived)
        return tuple(Ruled(e, rule) for e in told[: 1 + archives] if e)

    patch.setattr("domain.decide._archiving", archiving)


def _a_past_end_makes_alumni(patch: pytest.MonkeyPatch) -> None:
    """Whose end_date has passed becomes Alumni with the next row."""

    def found(meeting: Meeting, passed_over: Field | None) -> list[Change]:
        end, said = meeting.after(END_DATE), changes(meeting, passed_over)
        if not isinstance(end, str) or end >= meeting.settings.at:
            return said
        alumni = Change(SCHOOL_YEAR, "Alumni", end_date_no_alumni.RULE.name)
        return [*(c for c in said if c.field is not SCHOOL_YEAR), alumni]

    patch.setattr("domain.decide.changes", found)


def _the_first_education_stays(patch: pytest.MonkeyPatch) -> None:
    """What an education says once is never written over."""

    def found(meeting: Meeting, passed_over: Field | None) -> list[Change]:
        stored = meeting.account.values if meeting.account else {}
        held = {c for c in stored if c in BY_COLUMN and c.startswith("primary_educ")}
        said = changes(meeting, passed_over)
        return [change for change in said if change.field.column not in held]

    patch.setattr("domain.decide.changes", found)


def _created_accounts_wait(patch: pytest.MonkeyPatch) -> None:
    """A created account waits until the school lets it in."""

    def waiting(account_id: UUID, event: BeginningEvent) -> Account:
        made = create(account_id, event)
        waits = isinstance(event, UserCreated)
        return replace(made, connection=Connection.REQUESTED) if waits else made

    for module in ("domain.account", "ledger.roster"):
        patch.setattr(f"{module}.create", waiting)


def _rows_apply_upwards(patch: pytest.MonkeyPatch) -> None:
    """Rows apply from bottom to top."""

    def upwards(analysis: Analysis) -> Iterator[Row | SetAside]:
        rows = [(row.number, row) for row in analysis.to_decide]
        aside = [(each.row.number, each) for each in analysis.set_aside]
        numbered: dict[int, Row | SetAside] = dict([*rows, *aside])
        return (numbered[number] for number in sorted(numbered, reverse=True))

    patch.setattr("ledger.running._in_file_order", upwards)


OPPOSITES: Final[Mapping[str, Opposite]] = {
    archived_email_reserved.RULE.name: _archiving_frees_the_address,
    archived_sign_in.RULE.name: _the_archived_sign_in,
    created_confirmed.RULE.name: _created_accounts_wait,
    end_date_no_alumni.RULE.name: _a_past_end_makes_alumni,
    one_education.RULE.name: _the_first_education_stays,
    password_sign_in.RULE.name: _nobody_uses_a_password,
    row_order.RULE.name: _rows_apply_upwards,
    sso_sign_in.RULE.name: _everybody_uses_sso,
}
"""The rules that are left out by doing the opposite, and how."""
