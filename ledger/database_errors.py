"""What is said when SQLite, or the event store upon it, refuses?"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ledger.errors import LedgerBusyError, LedgerError
from ledger.folder import VIEWS


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Errors of the database as sentences for the user."""
    try:
        yield
    except _errors("OperationalError") as error:
        if "locked" in str(error):
            raise LedgerBusyError(
                f"{path} is being written by another rollbook: wait for it to finish, "
                "then try again; nothing was changed"
            ) from None
        raise LedgerError(f"{path} cannot be used: {error}") from None
    except _errors("IntegrityError") as error:
        raise LedgerError(
            f"{path}: the ledger would not take what the rules let through ({error}): "
            "nothing was changed; please report it with the file"
        ) from None
    except (*_errors("DatabaseError"), *_errors("PersistenceError")) as error:
        raise LedgerError(_damaged(path, error)) from None


def _errors(name: str) -> tuple[type[Exception], ...]:
    """SQLite's error of that name and the library's: asked for once one is there."""
    from eventsourcing import persistence

    found = (getattr(module, name, None) for module in (sqlite3, persistence))
    return tuple(error for error in found if error)


def _damaged(path: Path, error: Exception) -> str:
    if path.name == VIEWS:
        return f"{path} is damaged ({error}): make it again with `rollbook rebuild`"
    return f"{path} is not a ledger, or is damaged: {error}"
