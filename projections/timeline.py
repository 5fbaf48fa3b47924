"""In which order did files and other facts come, and up to which position?"""

from collections.abc import Iterator
from typing import Final

from sqlite_utils import Database

from domain.events import Baselined, ImportCompleted, SchoolEvent
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
    for row in (*_of_accounts(page), *_of_others(page)):
        db.table("timeline").insert(row)


def _of_accounts(page: Page) -> Iterator[dict[str, object]]:
    """What was observed; accounts of an export are its baseline's."""
    for step in page.steps:
        if step.cause.import_number is None:
            at, account = step.cause.at, str(step.after.id)
            if not isinstance(step.told[0][0], Baselined):
                yield {"position": step.position, "at": at, "account": account}


def _of_others(page: Page) -> Iterator[dict[str, object]]:
    """Imports that ran, and what is told of schools."""
    for fact in page.others:
        event, cause = fact.recorded.event, fact.recorded.cause
        if isinstance(event, ImportCompleted):
            whose: dict[str, object] = {"import": cause.import_number}
        elif isinstance(event, SchoolEvent):
            whose = {"school": event.name}
        else:
            continue
        yield {"position": fact.position, "at": cause.at, **whose}
