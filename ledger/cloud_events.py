"""How does an event look outside? As a CloudEvent (cloudevents.io, 1.0)."""

from typing import Any

import msgspec

from domain.events import NAMES, Event, SchoolEvent, UserCreated, UserEvent, ValuesSet
from ledger.recorded import Recorded


def cloud_event(recorded: Recorded) -> dict[str, Any]:
    """The event with its cause as extension attributes; moments have no zone."""
    cause = recorded.cause
    return {
        "specversion": "1.0",
        "id": f"{recorded.originator_id}/{recorded.originator_version}",
        "source": _source(recorded),
        "type": f"rollbook.{_stream(recorded.event)}.{NAMES[type(recorded.event)]}",
        "datacontenttype": "application/json",
        "moment": cause.at,
        "import": cause.import_number,
        "row": cause.row,
        "rule": cause.rule,
        "data": _data(recorded.event),
    }


def _source(recorded: Recorded) -> str:
    if _stream(recorded.event) == "import":
        return f"/imports/{recorded.cause.import_number}"
    return f"/{_stream(recorded.event)}s/{recorded.originator_id}"


def _stream(event: Event) -> str:
    if isinstance(event, UserEvent):
        return "user"
    return "school" if isinstance(event, SchoolEvent) else "import"


def _data(event: Event) -> Any:
    if isinstance(event, UserCreated):
        own = {"school": event.school, "user_type": event.user_type}
        return own | dict(event.values)
    if isinstance(event, ValuesSet):
        return dict(event.values)
    return msgspec.to_builtins(event)
