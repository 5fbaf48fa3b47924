"""Which schools are there, and under which settings?"""

import json
from typing import Final

from sqlite_utils import Database

from domain.events import SchoolRegistered, SchoolSettingsChanged
from projections.page import Page

TABLES: Final = ("schools",)
VIEWS: Final = ()


def create_tables(db: Database) -> None:
    """One row per school, as it is now."""
    columns = {"name": str, "domains": str, "sso": int, "mentorship": int, "at": str}
    db.table("schools").create(columns, pk="name")


def apply(db: Database, page: Page) -> None:
    """Take over the settings of the page's school."""
    for fact in page.facts:
        event = fact.recorded.event
        if isinstance(event, SchoolRegistered | SchoolSettingsChanged):
            db.table("schools").upsert(
                {
                    "name": event.name,
                    "domains": json.dumps(event.domains),
                    "sso": int(event.sso),
                    "mentorship": int(event.mentorship),
                    "at": fact.recorded.cause.at,
                },
                pk="name",
            )
