"""In which order did files and other facts come, and up to which position?"""

from typing import Final

from sqlite_utils import Database

from domain.events import ImportCompleted
from projections.page import SCHOOL_EVENTS, Page

TABLES: Final = ("timeline",)


def create_tables(db: Database) -> None:
    """One row per import or other fact that stands alone, at its last position."""
    columns = {"position": int, "at": str, "import": int, "school": str}
    db.table("timeline").create(columns, pk="position")
    db.table("timeline").create_index(["at"])


def apply(db: Database, page: Page) -> None:
    """Add what came to its end in this page."""
    for fact in page.facts:
        event, cause = fact.recorded.event, fact.recorded.cause
        if isinstance(event, ImportCompleted):
            what: dict[str, object] = {"import": cause.import_number}
        elif isinstance(event, SCHOOL_EVENTS):
            what = {"school": event.name}
        else:
            continue
        db.table("timeline").insert({"position": fact.position, "at": cause.at, **what})
