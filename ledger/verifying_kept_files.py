"""Are the kept files of a ledger sound?"""

from collections.abc import Iterator

from ledger.kept_files import LONGEST, KeptFileError, restore
from ledger.ledger import Ledger
from ledger.remembered import Remembered
from ledger.resting import bases, depths


def kept_files_are_whole(ledger: Ledger) -> Iterator[str]:
    """Every kept file matches its sha256."""
    with ledger.reading() as cursor:
        found = bases(cursor)
        known, remembered = depths(found), Remembered()
        for name in (*known, *(found.keys() - known)):
            if known.get(name, 0) > LONGEST:
                yield f"the file {name} rests on more than {LONGEST} others"
            try:
                restore(cursor, name, remembered)
            except KeptFileError as error:
                yield str(error)
