"""How is a ledger of an older format read, and how does it become one of today's?

Nothing of an older ledger is changed before the first write.
"""

import sqlite3
from typing import Final

FORMAT: Final = 3
"""The number of the ledger's layout.

3: files are kept as differences, and the last rows stand beside the roster.
"""


def format_of(cursor: sqlite3.Cursor) -> int:
    """The format of the ledger, 0 of one that was not finished."""
    cursor.execute("PRAGMA user_version")
    return int(cursor.fetchone()[0])


def read_as_today(cursor: sqlite3.Cursor) -> None:
    """Let an older ledger be read as one of today's; nothing of it is changed."""
    if 0 < format_of(cursor) < FORMAT:
        cursor.execute(
            "CREATE TEMP VIEW IF NOT EXISTS last_rows AS SELECT id, fingerprint "
            "FROM main.roster WHERE fingerprint IS NOT NULL"
        )


def bring_up(cursor: sqlite3.Cursor) -> None:
    """Make an older ledger one of today's, in the transaction of the first write."""
    if 0 < format_of(cursor) < FORMAT:
        _tell_files_as_differences(cursor)
        _part_last_rows(cursor)
        cursor.execute(f"PRAGMA user_version = {FORMAT}")


def _tell_files_as_differences(cursor: sqlite3.Cursor) -> None:
    """What was kept before stays as it is, and each can be the base of another."""
    from ledger import kept_files, recordings

    for statement in (*kept_files.AS_DIFFERENCES, recordings.BY_TERMS):
        cursor.execute(statement)


def _part_last_rows(cursor: sqlite3.Cursor) -> None:
    """The fingerprints get a table of their own, and first states need not be kept."""
    from ledger import roster_table

    cursor.execute("ALTER TABLE roster RENAME TO older_roster")
    cursor.execute("DROP INDEX roster_namesake")
    for statement in roster_table.ROSTER.split(";"):
        cursor.execute(statement)
    columns = (
        "id, account, school, username, email_address, auth_identifier, card_id, "
        "namesake, version, state"
    )
    cursor.execute(f"INSERT INTO roster SELECT {columns} FROM older_roster")
    cursor.execute(
        "INSERT INTO last_rows SELECT id, fingerprint FROM older_roster "
        "WHERE fingerprint IS NOT NULL"
    )
    cursor.execute("DROP TABLE older_roster")
