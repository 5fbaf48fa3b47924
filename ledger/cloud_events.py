"""How does an event look outside? As a CloudEvent (cloudevents.io, 1.0)."""

from typing import Any

import msgspec

from domain.events import (
    NAMES,
    Baselined,
    BeginningEvent,
    Event,
    SchoolEvent,
    UserEvent,
    ValuesSet,
)
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
        "by": cause.by,
        "because": cause.because,
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
    if isinstance(event, BeginningEvent):
        own: dict[str, Any] = {"school": event.school, "user_type": event.user_type}
        if isinstance(event, Baselined):
            own["archived"] = event.archived
        return own | dict(event.values)
    if isinstance(event, ValuesSet):
        return dict(event.values)
    return msgspec.to_builtins(event)
