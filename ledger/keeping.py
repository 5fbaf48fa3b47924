"""How is a file kept while its rows are decided? In a thread, which packs it."""

import sqlite3
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from ledger import kept_files
from ledger.ledger import Ledger
from ledger.packing import Base, Packed, pack
from ledger.resembling import base_for
from ledger.source import Loaded


@dataclass(slots=True)
class Keeping:
    """A file that is being packed, to be kept with its import."""

    ledger: Ledger
    cursor: sqlite3.Cursor
    pool: ThreadPoolExecutor
    _packed: Future[Packed] | None = None

    def begin(self, loaded: Loaded, terms: str) -> None:
        """Begin to pack the file of an import by these terms."""
        size, remembered = len(loaded.content), self.ledger.remembered
        base_of = base_for(self.cursor, terms, size, remembered)
        self._packed = self.pool.submit(_packed, loaded, base_of)

    def keep(self, loaded: Loaded) -> None:
        """Keep the file that was begun, in the transaction of the cursor."""
        if self._packed is None:
            raise TypeError(f"{loaded.source.name} was never begun to be packed")
        kept_files.keep(self.cursor, self._packed.result())
        self.ledger.remembered.put(loaded.sha256, loaded.content, is_sure=True)


def _packed(loaded: Loaded, base_of: Callable[[], Base | None]) -> Packed:
    return pack(loaded.content, base_of(), loaded.sha256)
