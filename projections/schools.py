"""Which schools are there, and under which settings, since when?

``schools`` is the view of the settings that hold now.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from domain.events import SchoolRegistered, SchoolSettingsChanged
from ledger.moments import BEGINNING
from projections.tables import create_table

if TYPE_CHECKING:
    from sqlite_utils import Database

    from projections.page import Page

TABLES: Final = ("school_versions",)

_TYPES: Final = {
    "name": "TEXT",
    "domains": "TEXT",
    "sso": "BOOLEAN",
    "mentorship": "BOOLEAN",
    "disabling_sync": "BOOLEAN",
    "overruled": "TEXT",
    "guards": "TEXT",
    "at": "TEXT",
}


def create_tables(db: Database) -> None:
    """One row per school and setting of it, and the view of today."""
    types = {**_TYPES, "position": "INTEGER"}
    create_table(db, "school_versions", types, ("position",))
    db.create_view("schools", schools_sql())


def schools_sql(position: int | None = None) -> str:
    """SQL for the schools as they are, or were at a position."""
    until = "" if position is None else f" WHERE position <= {position}"
    return (
        f"SELECT {', '.join(_TYPES)} FROM main.school_versions WHERE position IN "
        f"(SELECT max(position) FROM main.school_versions{until} GROUP BY name)"
    )


def apply(db: Database, page: Page) -> None:
    """Add the settings that a school was given in the page."""
    for fact in page.others:
        event, at = fact.recorded.event, fact.recorded.cause.at
        if isinstance(event, SchoolRegistered | SchoolSettingsChanged):
            db.table("school_versions").insert(
                {
                    "name": event.name,
                    "domains": json.dumps(event.domains),
                    "sso": int(event.sso),
                    "mentorship": int(event.mentorship),
                    "disabling_sync": int(event.disabling_sync),
                    "overruled": json.dumps(event.overruled),
                    "guards": json.dumps(event.guards),
                    "at": None if at == BEGINNING else at,
                    "position": fact.position,
                }
            )
