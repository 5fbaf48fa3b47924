"""With which exports did the schools' histories begin?"""

import json
from typing import Final

from sqlite_utils import Database

from domain.events import BaselineTaken
from projections.page import Page
from projections.tables import create_table

TABLES: Final = ("baselines",)

_TYPES: Final = {
    "position": "INTEGER",
    "school": "TEXT",
    "at": "TEXT",
    "file": "TEXT",
    "sha256": "TEXT",
    "accounts": "INTEGER",
    "ignored": "TEXT",
    "observed_by": "TEXT",
}


def create_tables(db: Database) -> None:
    """One row per baseline."""
    create_table(db, "baselines", _TYPES, ("position",))


def apply(db: Database, page: Page) -> None:
    """Add the baselines that were taken in the page."""
    for fact in page.others:
        event, cause = fact.recorded.event, fact.recorded.cause
        if isinstance(event, BaselineTaken):
            db.table("baselines").insert(
                {
                    "position": fact.position,
                    "school": event.name,
                    "at": cause.at,
                    "file": event.file,
                    "sha256": event.sha256,
                    "accounts": event.accounts,
                    "ignored": json.dumps(event.ignored, ensure_ascii=False),
                    "observed_by": cause.by,
                }
            )
