"""Too many disabled students hold an automatic job."""

from collections.abc import Collection

from domain.events import Gauged
from domain.fields import DISABLED
from domain.gauge import Limit, gauged
from domain.row import Row
from domain.rule import Rule, Status
from domain.settings import Settings
from domain.values import boolean_of

RULE = Rule(
    "hold-disabled-share",
    "An automatic job in which 50 % or more of the rows that are not skipped carry "
    "disabled TRUE is held; rows that are the student's last row once more are not "
    "counted.",
    Status.DOCUMENTED,
    ("AUTORUN",),
)


def gauge(rows: Collection[Row], settings: Settings) -> Gauged:
    """The share of disabled students among the rows that are looked at."""
    disabled = sum(boolean_of(row.text(DISABLED)) is True for row in rows)
    limit = Limit(settings.rulebook.gates[RULE.name])
    return gauged(RULE.name, "disabled students", disabled, len(rows), limit)
