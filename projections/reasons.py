"""What brought a change about: a row of a file, an observation, a baseline?"""

from typing import Any, Final

from domain.events import NAMES, Baselined, SchoolSettingsChanged
from projections.reading import Reader

Reason = dict[str, Any]
"""Source, event, moment, import, file, row and rule, or who observed it and why."""

COLUMNS: Final = (
    "source",
    "event",
    "moment",
    "import",
    "file",
    "row",
    "rule",
    "observed_by",
    "because",
)
_BASELINED: Final = NAMES[Baselined]
SCHOOL_SET: Final = NAMES[SchoolSettingsChanged]


class Reasons:
    """Tells the reasons of changes and of versions, with the names of the files."""

    def __init__(self, reader: Reader) -> None:
        files = reader.objects("SELECT import, file FROM imports")
        self._files = {row["import"]: row["file"] for row in files}

    def of(self, told: dict[str, Any]) -> Reason:
        """The reason of what an event told; without an event, the school's settings."""
        event = told["event"] or SCHOOL_SET
        baselined = event == _BASELINED
        file = told["because"] if baselined else self._files.get(told["import"])
        own = {"source": _source(event, told), "event": event, "file": file}
        return {column: told.get(column) for column in COLUMNS} | own


def _source(event: str, told: dict[str, Any]) -> str:
    if told["import"] is not None:
        return "import"
    if event == _BASELINED:
        return "baseline"
    return "school" if event == SCHOOL_SET else "observation"
