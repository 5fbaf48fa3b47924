"""How is a table made whose columns have declared types, BOOLEAN among them?

sqlite-utils knows no BOOLEAN, and a declared one tells a flag from a count when it is
read back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def create_table(
    db: Database, name: str, columns: Mapping[str, str], primary_key: Sequence[str]
) -> None:
    """Make an empty table; ``columns`` gives each column's declared type."""
    declared = ", ".join(f'"{column}" {kind}' for column, kind in columns.items())
    key = ", ".join(f'"{column}"' for column in primary_key)
    db.execute(f'CREATE TABLE "{name}" ({declared}, PRIMARY KEY ({key}))')
