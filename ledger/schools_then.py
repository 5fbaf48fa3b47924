"""Which schools were there at a moment of the past, and under which settings?"""

from dataclasses import astuple

from domain.events import SettingsEvent
from domain.settings import School
from ledger import recordings
from ledger.identity import school_id
from ledger.ledger import Ledger


def schools_then(ledger: Ledger, position: int) -> dict[str, School]:
    """Every school by name, as it was when the facts had come to a position."""
    with ledger.reading() as cursor:
        names = list(recordings.school_versions(cursor))
    found = {name: _then(ledger, name, position) for name in names}
    return {name: school for name, school in found.items() if school}


def _then(ledger: Ledger, name: str, position: int) -> School | None:
    stream = school_id(name)
    told = zip(ledger.stream(stream), ledger.positions_of(stream), strict=True)
    school = None
    for recorded, at in told:
        if at <= position and isinstance(recorded.event, SettingsEvent):
            school = School(*astuple(recorded.event))
    return school
