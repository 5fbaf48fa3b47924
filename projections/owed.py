"""To which events does an account owe a field's value, and the values before it?"""

from typing import Any, Final

from domain.account import Connection
from domain.events import NAMES, Baselined, SelfRegistered
from domain.fields import USER_TYPE
from domain.naming import STATES
from domain.unchanging import unchanging
from projections.changes import MOMENT
from projections.columns import BOOLEANS
from projections.kept_rows import KeptRows, imports_of
from projections.points import Point
from projections.reading import Reader

_CHANGES: Final = """SELECT new AS value, event, moment, import, "row", rule,
    observed_by, because, position
    FROM changes WHERE account = :account AND field = :field
    AND (:position IS NULL OR position <= :position)
    ORDER BY position DESC, version DESC"""
_BEGINNING: Final = f"""SELECT created_by AS event, {MOMENT} AS moment, import, "row",
    rule, observed_by, because, from_position AS position, user_type
    FROM account_versions WHERE account = ? AND created_by IS NOT NULL"""
_BEGUN_WITH: Final = ("archived", *STATES, USER_TYPE.column)
"""What an account has from its beginning, without an event that says so."""


@unchanging
class Owed:
    """A value, the event that set it, and the row or the person behind that.

    ``cell`` is the cell as it stands in the kept ``file``, under its ``header``.
    """

    value: Any
    event: str
    moment: str
    position: int
    number: int | None = None
    file: str | None = None
    row: int | None = None
    header: str | None = None
    cell: str | None = None
    rule: str | None = None
    observed_by: str | None = None
    because: str | None = None


class Owing:
    """Finds to whom the values of a school's accounts are owed, up to a point."""

    def __init__(
        self, kept: KeptRows, reader: Reader, school: str, at: Point | None = None
    ) -> None:
        self._kept = kept
        self._reader = reader
        self._position = at.position if at else None
        imports = imports_of(reader, school, at)
        self._imports = {source.number: source for source in imports}

    def of(self, account: str, column: str) -> list[Owed]:
        """The values that the field had, the newest first."""
        values = {"account": account, "field": column, "position": self._position}
        told = self._reader.objects(_CHANGES, values)
        events = {each["event"] for each in told}
        if column in _BEGUN_WITH and NAMES[Baselined] not in events:
            (begun,) = self._reader.objects(_BEGINNING, (account,))
            user_type = begun.pop("user_type")
            told.append({**begun, "value": _begun(column, begun["event"], user_type)})
        if column in BOOLEANS:
            told = [{**each, "value": _boolean(each["value"])} for each in told]
        return [Owed(**self._with_cell(column, each)) for each in told]

    def _with_cell(self, column: str, told: dict[str, Any]) -> dict[str, Any]:
        number, row = told.pop("import"), told["row"]
        told |= {"number": number, "file": None, "header": None, "cell": None}
        if told["event"] == NAMES[Baselined]:
            told["file"] = told["because"]
        if number is None:
            return told
        source = self._imports[number]
        told["file"] = source.file
        if row is not None:
            found = self._kept.row(source, row).by_column.get(column)
            told["header"], told["cell"] = found or (None, None)
        return told


def _boolean(value: int | None) -> bool | None:
    return None if value is None else bool(value)


def _begun(column: str, event: str, user_type: str) -> Any:
    """What an account begins with."""
    if column == USER_TYPE.column:
        return user_type
    if column == "connection":
        alone = event == NAMES[SelfRegistered]
        return (Connection.REQUESTED if alone else Connection.CONNECTED).value
    return 0
