"""Which schools are there, and under which settings?"""

import json
from typing import Final

from sqlite_utils import Database

from domain.events import SchoolRegistered, SchoolSettingsChanged
from ledger.moments import BEGINNING
from projections.page import Page
from projections.tables import create_table

TABLES: Final = ("schools",)


def create_tables(db: Database) -> None:
    """One row per school, as it is now."""
    columns = {
        "name": "TEXT",
        "domains": "TEXT",
        "sso": "BOOLEAN",
        "mentorship": "BOOLEAN",
        "disabling_sync": "BOOLEAN",
        "overruled": "TEXT",
        "guards": "TEXT",
        "at": "TEXT",
    }
    create_table(db, "schools", columns, ("name",))


def apply(db: Database, page: Page) -> None:
    """Take over the settings of the page's school."""
    for fact in page.facts:
        event, at = fact.recorded.event, fact.recorded.cause.at
        if isinstance(event, SchoolRegistered | SchoolSettingsChanged):
            db.table("schools").upsert(
                {
                    "name": event.name,
                    "domains": json.dumps(event.domains),
                    "sso": int(event.sso),
                    "mentorship": int(event.mentorship),
                    "disabling_sync": int(event.disabling_sync),
                    "overruled": json.dumps(event.overruled),
                    "guards": json.dumps(event.guards),
                    "at": None if at == BEGINNING else at,
                },
                pk="name",
            )
