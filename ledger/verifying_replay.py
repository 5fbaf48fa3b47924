"""Do today's rules make the same events of the kept files?"""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from ledger.comparing import differing_streams
from ledger.history import history
from ledger.ledger import Ledger, begin_ledger
from ledger.replaying import happen_again


def files_make_events_again(ledger: Ledger) -> Iterator[str]:
    """Replaying every file and observation gives the same events."""
    with (
        TemporaryDirectory(prefix="rollbook-") as folder,
        begin_ledger(Path(folder) / "ledger") as other,
    ):
        for entry in history(ledger):
            if why_not := happen_again(entry, ledger.kept_file, other):
                yield why_not
        for stream in differing_streams(ledger, other):
            yield f"the stream {stream} comes out otherwise: see `rollbook replay`"
