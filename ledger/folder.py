"""Where does a ledger lie, and may we write there?"""

import os
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self
from urllib.parse import quote

from ledger.errors import LedgerError

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

EVENTS = "events.sqlite"
VIEWS = "views.sqlite"

_ANYBODY_WRITES = 0o222
_MAGIC = b"SQLite format 3\0"
_APPLICATION_ID = 0x526F6C6C
_APPLICATION_ID_AT = slice(68, 72)


@dataclass(slots=True)
class Folder:
    """A ledger's folder.

    A read-only folder is read as it lies there; where a crash left a journal that
    SQLite would have to write away first, a private copy is read instead.
    """

    path: Path
    read_only: bool
    _copy: "TemporaryDirectory[str] | None" = None

    @classmethod
    def existing(cls, path: Path) -> Self:
        """The folder of a ledger that is there. Raises LedgerError."""
        if not path.exists():
            raise LedgerError(
                f"there is no ledger at {path}: start one with "
                "`rollbook school add NAME --domain DOMAIN`, or name another with "
                "--ledger"
            )
        if not (path / EVENTS).is_file():
            raise LedgerError(f"{path} is not a ledger: it has no {EVENTS}")
        if not _is_ours(path / EVENTS):
            raise LedgerError(f"{path} is not a ledger: its {EVENTS} is not Rollbook's")
        return cls(path, is_read_only(path) or is_read_only(path / EVENTS))

    @classmethod
    def new_or_existing(cls, path: Path) -> Self:
        """The folder of a ledger that is there, or one for a new ledger.

        A new one is for its owner's eyes only. Raises LedgerError.
        """
        if (path / EVENTS).exists() and (path / EVENTS).stat().st_size:
            return cls.existing(path)
        if path.exists() and (not path.is_dir() or _others(path)):
            raise LedgerError(f"{path} is not a ledger, and is not empty: name another")
        if is_read_only(_nearest(path)):
            raise LedgerError(f"no ledger can be made at {path}: it is read-only")
        try:
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.chmod(0o700)
            private_file(path / EVENTS)
            _make_ours(path / EVENTS)
        except OSError as error:
            raise LedgerError(
                f"no ledger can be made at {path}: {error.strerror}"
            ) from None
        return cls(path, read_only=False)

    def database(self, name: str = EVENTS) -> str:
        """A database of the ledger, as SQLite wants it named."""
        if not self.read_only:
            return f"file:{quote(str(self.path / name))}"
        if _has_journal(self.path / name):
            return f"file:{quote(str(self.private_copy() / name))}"
        return f"file:{quote(str(self.path / name))}?mode=ro&immutable=1"

    def close(self) -> None:
        """Throw a private copy away."""
        if self._copy:
            self._copy.cleanup()
            self._copy = None

    def private_copy(self) -> Path:
        """A folder of our own with a copy of the databases, until we close."""
        import shutil
        from tempfile import TemporaryDirectory

        if self._copy is None:
            self._copy = TemporaryDirectory(prefix="rollbook-")
            for file in self.path.glob("*.sqlite*"):
                target = Path(self._copy.name) / file.name
                shutil.copyfile(file, target)
        return Path(self._copy.name)


def is_read_only(path: Path) -> bool:
    """Whether nobody is meant to write there; the mode counts for root, too."""
    return not os.access(path, os.W_OK) or not path.stat().st_mode & _ANYBODY_WRITES


def private_file(path: Path) -> None:
    """Make sure that the file is there, and only its owner's."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _nearest(path: Path) -> Path:
    """The path itself, or the nearest folder above it that exists."""
    return next(p for p in (path, *path.absolute().parents) if p.exists())


def _others(path: Path) -> list[Path]:
    return [file for file in path.iterdir() if not file.name.startswith(EVENTS)]


def _make_ours(database: Path) -> None:
    """Put our mark into the file's header, where it can be read without opening it."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")


def _is_ours(database: Path) -> bool:
    with database.open("rb") as file:
        header = file.read(_APPLICATION_ID_AT.stop)
    mark = int.from_bytes(header[_APPLICATION_ID_AT], "big")
    return header.startswith(_MAGIC) and mark == _APPLICATION_ID


def _has_journal(database: Path) -> bool:
    journal = database.with_name(f"{database.name}-wal")
    return journal.exists() and journal.stat().st_size > 0
