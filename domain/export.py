"""What does a student export of the platform say of its accounts?

A column is known by a header of any era, by the name of our column, or by a header as
people write it: capitals do not count, and blanks stand for underscores. No article
describes the export, so all of this is assumed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from domain.account import address_key
from domain.eras.headers import understood
from domain.events import Value, Values
from domain.fields import (
    BY_COLUMN,
    CLEAR,
    DISABLED,
    EMAIL_ADDRESS,
    IDENTIFIERS,
    STORED,
    USER_TYPE,
    USERNAME,
    Field,
    Kind,
    UserType,
)
from domain.problem import NotUnderstood, Problem
from domain.records import CsvText, Record
from domain.values import is_of_its_kind, value_of

_BOOLEANS: Final = {
    **dict.fromkeys(("true", "yes", "1"), True),
    **dict.fromkeys(("false", "no", "0"), False),
}
_TYPES: Final = {kind.value.casefold(): kind for kind in UserType}
_NEEDED: Final = (USERNAME, EMAIL_ADDRESS)
_IS_NOT: Final = {
    Kind.DATE: "is not a date: write yyyy-mm-dd",
    Kind.GPA: "is not a number",
    Kind.WHOLE_NUMBER: "is not a whole number",
    Kind.BOOLEAN: "is neither TRUE nor FALSE",
    Kind.EMAIL: "is not an e-mail address",
    Kind.EMAILS: "holds something that is not an e-mail address",
}


@dataclass(frozen=True, slots=True)
class Exported:
    """An account as a row of an export tells of it; blank cells are not among it."""

    row: int
    user_type: UserType
    values: Values
    archived: bool = False

    def text(self, field: Field) -> str:
        """The field's value as text, "" when it is absent."""
        return str(self.values.get(field.column, ""))


@dataclass(frozen=True, slots=True)
class Export:
    """An export: the fields that it tells of, and the headers that mean nothing."""

    fields: tuple[Field, ...]
    ignored: tuple[str, ...]
    accounts: tuple[Exported, ...]


class _Column(NamedTuple):
    position: int
    header: str
    field: Field


def read_export(text: CsvText) -> Export:
    """The export. Raises NotUnderstood, and FileRefused where it is no CSV."""
    records = text.records()
    header = [cell.strip() for cell in next(records, Record(1, [], 0, 0)).cells]
    columns = [
        _Column(position, name, field)
        for position, name in enumerate(header)
        if (field := field_named(name))
    ]
    if problems := list(_of_header(header, columns)):
        raise NotUnderstood(problems)
    accounts, problems = _accounts(records, columns, len(header))
    problems += _shared(accounts)
    if problems:
        raise NotUnderstood(sorted(problems, key=lambda problem: problem.row))
    known = {column.position for column in columns}
    ignored = (name for position, name in enumerate(header) if position not in known)
    fields = tuple(column.field for column in columns)
    return Export(fields, tuple(filter(None, ignored)), tuple(accounts))


def field_named(header: str) -> Field | None:
    """The field that a column of an export is about, if it is one of ours."""
    name = "_".join(header.casefold().split())
    return understood(name) or BY_COLUMN.get(name)


def _of_header(header: list[str], columns: list[_Column]) -> Iterator[Problem]:
    seen: dict[Field, str] = {}
    for column in columns:
        if column.field in seen:
            text = f"tells of the same field as {seen[column.field]}: drop one of them"
            yield Problem(1, column.header, text)
        seen.setdefault(column.field, column.header)
    strangers = [name for name in header if name and not field_named(name)]
    besides = f" (not understood: {', '.join(strangers)})" if strangers else ""
    for field in _NEEDED:
        if field not in seen:
            yield Problem(1, field.header, f"there is no such column{besides}")


def _accounts(
    records: Iterator[Record], columns: list[_Column], width: int
) -> tuple[list[Exported], list[Problem]]:
    accounts: list[Exported] = []
    problems: list[Problem] = []
    for record in records:
        wrong = list(_of_row(record, columns, width))
        problems += wrong
        if not wrong:
            accounts.append(_exported(record, columns))
    return accounts, problems


def _of_row(record: Record, columns: list[_Column], width: int) -> Iterator[Problem]:
    if len(record.cells) > width:
        text = f"the row has {len(record.cells)} cells, the header {width}"
        yield Problem(record.number, "", text)
    for column in columns:
        cell, field = _cell(record, column), column.field
        if not cell and field in _NEEDED:
            yield Problem(record.number, column.header, "is blank")
        elif cell == CLEAR or (cell and _value(field, cell) is None):
            text = f"{cell!r} {_is_not(field, cell)}"
            yield Problem(record.number, column.header, text)


def _is_not(field: Field, cell: str) -> str:
    if cell == CLEAR:
        return "is for the importer's files: leave the cell blank"
    if field is USER_TYPE:
        return f"is none of {', '.join(UserType)}"
    return _IS_NOT.get(field.kind, "is not understood")


def _exported(record: Record, columns: list[_Column]) -> Exported:
    read = {
        column.field: value
        for column in columns
        if (cell := _cell(record, column))
        and (value := _value(column.field, cell)) not in (None, ())
    }
    return Exported(
        record.number,
        UserType(str(read.get(USER_TYPE, UserType.STUDENTS))),
        {field.column: read[field] for field in STORED if field in read},
        bool(read.get(DISABLED)),
    )


def _cell(record: Record, column: _Column) -> str:
    cells = record.cells
    return cells[column.position].strip() if column.position < len(cells) else ""


def _value(field: Field, cell: str) -> Value | None:
    if field is USER_TYPE:
        return _TYPES.get(cell.casefold())
    if field.kind is Kind.BOOLEAN:
        return _BOOLEANS.get(cell.casefold())
    return value_of(field, cell) if is_of_its_kind(field, cell) else None


def _shared(accounts: list[Exported]) -> Iterator[Problem]:
    """What two rows hold that only one account can."""
    for field in IDENTIFIERS:
        seen: dict[str, int] = {}
        for account in accounts:
            text = account.text(field)
            key = address_key(text) if field is EMAIL_ADDRESS else text
            if key in seen:
                where = f"{text!r} stands in row {seen[key]}, too"
                yield Problem(account.row, field.header, where)
            elif key:
                seen[key] = account.row
