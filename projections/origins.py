"""To which event does an account owe a value?"""

import json
from collections.abc import Iterable
from typing import Any, Final

from domain.events import NAMES, Baselined
from domain.fields import Field
from projections.changes import MOMENT
from projections.points import Point
from projections.reading import Reader

Origin = dict[str, Any]
"""Event, moment, import, file, row and rule, or who observed it and why."""

NOWHERE: Final[Origin] = dict.fromkeys(
    ("event", "moment", "import", "file", "row", "rule", "observed_by", "because")
)
"""What is said of a value that no event told."""

_CAUSE = 'import, "row", rule, observed_by, because'
_BEGUN = f"""SELECT account, created_by AS event, {MOMENT} AS moment, {_CAUSE}
    FROM account_versions WHERE created_by IS NOT NULL AND school = :school"""
_CHANGED = f"""SELECT account, field, event, moment, {_CAUSE}, max(position)
    FROM field_changes
    WHERE (:position IS NULL OR position <= :position)
    AND field IN (SELECT value FROM json_each(:columns))
    GROUP BY account, field"""


class Origins:
    """Where the values of a school's accounts come from, now or at a point."""

    def __init__(
        self,
        reader: Reader,
        fields: Iterable[Field],
        school: str,
        at: Point | None,
    ) -> None:
        files = reader.objects("SELECT import, file FROM imports")
        self._files = {row["import"]: row["file"] for row in files}
        begun = reader.objects(_BEGUN, {"school": school})
        self._begun = {row["account"]: row for row in begun}
        changed = reader.objects(
            _CHANGED,
            {
                "position": at.position if at else None,
                "columns": json.dumps([field.column for field in fields]),
            },
        )
        self._changed = {(row["account"], row["field"]): row for row in changed}

    def of_account(self, account: str) -> Origin:
        """The event with which the account came to be."""
        return self._origin(self._begun[account])

    def of_value(self, account: str, field: Field, *, told: bool) -> Origin:
        """The event that gave the field its value, or took it away."""
        changed = self._changed.get((account, field.column))
        if changed is None:
            return self.of_account(account) if told else NOWHERE
        return self._origin(changed)

    def _origin(self, row: dict[str, Any]) -> Origin:
        file = self._files.get(row["import"])
        if row["event"] == NAMES[Baselined]:
            file = row["because"]
        return {column: row.get(column) for column in NOWHERE} | {"file": file}
