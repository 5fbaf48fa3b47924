"""In which order did files and other facts come, and up to which position?"""

from typing import Final

from sqlite_utils import Database

from domain.events import Baselined, ImportCompleted, SchoolEvent, UserEvent
from ledger.recorded import Recorded
from projections.page import Page

TABLES: Final = ("timeline",)


def create_tables(db: Database) -> None:
    """One row per import or other fact that stands alone, at its last position."""
    columns = {
        "position": int,
        "at": str,
        "import": int,
        "school": str,
        "account": str,
    }
    db.table("timeline").create(columns, pk="position")
    db.table("timeline").create_index(["at"])


def apply(db: Database, page: Page) -> None:
    """Add what came to its end in this page."""
    for fact in page.facts:
        if what := _ended(fact.recorded):
            at = fact.recorded.cause.at
            row = {"position": fact.position, "at": at, **what}
            db.table("timeline").insert(row)


def _ended(recorded: Recorded) -> dict[str, object] | None:
    """Whose fact it is, if something comes to its end with it."""
    event, cause = recorded.event, recorded.cause
    if isinstance(event, ImportCompleted):
        return {"import": cause.import_number}
    if isinstance(event, SchoolEvent):
        return {"school": event.name}
    if isinstance(event, UserEvent) and cause.import_number is None:
        baselined = isinstance(event, Baselined)
        return None if baselined else {"account": str(recorded.originator_id)}
    return None
