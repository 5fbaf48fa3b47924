"""What would hold an automatic job before any of its rows applies?"""

from domain.accounts import Accounts
from domain.analysis import Analysis
from domain.ending import Kind
from domain.events import Gauged
from domain.row import Row
from domain.rules import (
    hold_disabled_share,
    hold_email_share,
    hold_warning,
    identifier_column,
)
from domain.settings import Channel, Settings


def gates(accounts: Accounts, analysis: Analysis, settings: Settings) -> list[Gauged]:
    """The gates that an automatic job must pass, each with what it counted.

    A job that was held before and is released passes none; a test file neither.
    """
    automatic = settings.job.channel is Channel.AUTOMATIC
    if not automatic or settings.is_released or analysis.is_test:
        return []
    found: list[Gauged] = []
    if settings.applies(hold_email_share.RULE):
        changed = _changed_addresses(accounts, analysis, settings)
        found.append(hold_email_share.gauge(changed, analysis.rows, settings))
    if settings.applies(hold_disabled_share.RULE):
        found.append(hold_disabled_share.gauge(_not_skipped(analysis), settings))
    if settings.applies(hold_warning.RULE):
        found.append(hold_warning.gauge(analysis.warnings, settings))
    return found


def _changed_addresses(
    accounts: Accounts, analysis: Analysis, settings: Settings
) -> int:
    return sum(
        hold_email_share.changes_address(
            row, identifier_column.find(accounts, row, settings)
        )
        for row in analysis.other_rows
    )


def _not_skipped(analysis: Analysis) -> list[Row]:
    rejected = [a.row for a in analysis.set_aside if a.kind is not Kind.SKIPPED]
    return [*analysis.to_decide, *rejected]
