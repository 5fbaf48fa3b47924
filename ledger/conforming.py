"""How is it kept what came of a comparison with the importer's own word?"""

from domain.events import Cause, ConformanceRecorded, Event
from ledger import recordings
from ledger.identity import school_id
from ledger.ledger import Ledger
from ledger.recorded import Recorded
from ledger.store import insert


def record_conformance(ledger: Ledger, event: ConformanceRecorded) -> bool:
    """Record it at the newest moment; False where it was recorded before as it is.

    Raises LedgerError.
    """
    stream = school_id(event.name)
    with ledger.writing() as cursor:
        told = (recorded.event for recorded in ledger.stream(stream))
        same = [each for each in told if _is_about_the_same(each, event)]
        if same and same[-1] == event:
            return False
        version = recordings.school_versions(cursor)[event.name] + 1
        cause = Cause(recordings.newest_moment(cursor))
        insert(cursor, [Recorded(stream, version, event, cause)])
        recordings.set_school_version(cursor, event.name, version)
    return True


def _is_about_the_same(told: Event, event: ConformanceRecorded) -> bool:
    """Whether one supersedes the other; an import has one file of failed rows."""
    return (
        isinstance(told, ConformanceRecorded)
        and (told.import_number, told.as_of) == (event.import_number, event.as_of)
        and (event.import_number is not None or told.file == event.file)
    )
