"""How does another history become the ledger?"""

from pathlib import Path

from ledger.errors import LedgerError
from ledger.ledger import Ledger


def name_beside(path: Path) -> Path:
    """The first name beside a ledger that is free for keeping it."""
    number = 1
    while (beside := path.with_name(f"{path.name}.before-{number}")).exists():
        number += 1
    return beside


def put_in_place(ledger: Ledger, other: Path, position: int) -> Path:
    """Let the ledger in another folder take this one's place; gives where this is kept.

    ``position`` is how far the ledger had come when the other history was made of it.
    Raises LedgerError where it has gone on since: nothing is changed then.
    """
    beside = name_beside(ledger.path)
    with ledger.writing() as cursor:
        cursor.execute("SELECT max(rowid) FROM stored_events")
        if cursor.fetchone()[0] != position:
            raise LedgerError(
                f"{ledger.path} has gone on while its history was replayed: nothing "
                "was changed; replay it again"
            )
        ledger.path.rename(beside)
        try:
            other.rename(ledger.path)
        except OSError:
            beside.rename(ledger.path)
            raise
    return beside
