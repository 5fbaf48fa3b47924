"""The views as a whole: brought up to the ledger, rebuilt, and read.

What takes facts in is imported where there are some: views that are up to date are
read without it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING
from urllib.parse import quote

from ledger.database_errors import sentences
from ledger.errors import LedgerError
from ledger.folder import VIEWS, private_file
from projections.reading import Reader
from projections.standing import FORMAT, Standing

if TYPE_CHECKING:
    from ledger.ledger import Ledger
    from projections.tracking import ViewsRecorder


class Views:
    """The views of a ledger."""

    def __init__(self, ledger: Ledger) -> None:
        folder = ledger.folder
        self._ledger = ledger
        self._path = ledger.path / VIEWS
        self._database = folder.database(VIEWS)
        with sentences(self._path):
            self._frozen = folder.read_only and self._standing() is not None
        if folder.read_only and not self._frozen:
            self._path = folder.private_copy() / VIEWS
            self._database = f"file:{quote(str(self._path))}"

    def catch_up(self) -> int:
        """Take in the facts since the last time; gives how many could not be taken in.

        On a read-only folder the views stay as far as they are. Raises LedgerError.
        """
        newest = self._ledger.last_position()
        with sentences(self._path):
            standing = self._standing()
            if standing is None:
                self._rebuild()
            elif self._frozen:
                return newest - standing.position
            elif standing.position < newest:
                self._take_in()
        return 0

    def rebuild(self) -> None:
        """Throw the views away and fold all facts again. Raises LedgerError."""
        if self._ledger.folder.read_only:
            raise LedgerError(f"{self._ledger.path} is read-only: nothing was rebuilt")
        with sentences(self._path):
            if not self._is_database():
                for file in self._path.parent.glob(f"{VIEWS}*"):
                    file.unlink()
            self._rebuild()

    def reader(self) -> Reader:
        """A reader of the views as they are. Close it."""
        with sentences(self._path):
            return Reader(self._database, immutable=self._frozen)

    def _take_in(self) -> None:
        from projections.catching_up import take_pages

        more = True
        with self._tracked() as tracked:
            while more:
                with tracked.batch() as batch:
                    more = take_pages(self._ledger, batch)

    def _rebuild(self) -> None:
        from projections.catching_up import make_anew, take_page

        private_file(self._path)
        with self._tracked() as tracked:
            tracked.create_table()
            with tracked.batch(anew=True) as batch:
                make_anew(batch)
                while take_page(self._ledger, batch):
                    pass

    def _standing(self) -> Standing | None:
        """Where the views stand; None where they have to be made."""
        if not self._path.exists() or not self._path.stat().st_size:
            return None
        standing = Standing.of(self._database)
        if standing.layout > FORMAT:
            raise LedgerError(
                f"{self._path} was made by a newer Rollbook: update rollbook, or have "
                "the views made again with `rollbook rebuild`"
            )
        return standing if standing.layout == FORMAT else None

    def _is_database(self) -> bool:
        if not self._path.exists():
            return True
        try:
            with closing(sqlite3.connect(self._database, uri=True)) as connection:
                connection.execute("SELECT count(*) FROM sqlite_master")
        except sqlite3.DatabaseError:
            return False
        return True

    @contextmanager
    def _tracked(self) -> Iterator[ViewsRecorder]:
        from projections.tracking import recorder

        tracked = recorder(self._database)
        try:
            yield tracked
        finally:
            tracked.datastore.close()
