"""How is a table made whose columns have declared types, and how is it filled fast?

sqlite-utils knows no BOOLEAN, and a declared one tells a flag from a count when it is
read back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from sqlite_utils import Database

Columns = Mapping[str, Sequence[Any]]
"""Rows, column by column."""
_NONE: Final[Mapping[str, Any]] = {}


def create_table(
    db: Database,
    name: str,
    columns: Mapping[str, str],
    primary_key: Sequence[str],
    kind: str = "",
) -> None:
    """Make an empty table; ``columns`` gives each column's declared type."""
    declared = ", ".join(f'"{column}" {kind}' for column, kind in columns.items())
    key = ", ".join(f'"{column}"' for column in primary_key)
    db.execute(f'CREATE TABLE "{name}" ({declared}, PRIMARY KEY ({key})) {kind}')


def insert_columns(
    db: Database, table: str, columns: Columns, usual: Mapping[str, Any] = _NONE
) -> None:
    """Add rows; ``usual`` gives what the table has where a column is not written.

    Binding values takes longest of all, so that a column which is as usual (NULL, if
    nothing is said of it) in all of the rows is left out of the statement.
    """
    used = {
        name: values
        for name, values in columns.items()
        if not _all_are(usual.get(name), values)
    }
    if used:
        names = ", ".join(f'"{name}"' for name in used)
        marks = ", ".join("?" * len(used))
        db.conn.executemany(
            f'INSERT INTO "{table}" ({names}) VALUES ({marks})',
            zip(*used.values(), strict=True),
        )


def _all_are(value: Any, values: Sequence[Any]) -> bool:
    return not values or (values[0] == value and values.count(value) == len(values))
