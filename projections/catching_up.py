"""How do facts get into the views, exactly once?"""

from types import ModuleType
from typing import Final

from sqlite_utils import Database

from ledger.ledger import Ledger
from projections import (
    account_versions,
    baselines,
    changes,
    conformance,
    imports,
    rows,
    schools,
    timeline,
)
from projections.page import Page, account_ids, cut, steps
from projections.standing import FORMAT
from projections.tracking import Batch

# A school's settings must change after the versions of its accounts have seen them.
PROJECTIONS: Final[tuple[ModuleType, ...]] = (
    account_versions,
    baselines,
    changes,
    conformance,
    imports,
    rows,
    schools,
    timeline,
)
PAGE_SIZE: Final = 20_000


def take_page(ledger: Ledger, batch: Batch) -> bool:
    """Take in the next page of facts, in the batch's transaction; False at the end."""
    facts = ledger.facts(batch.reached, PAGE_SIZE)
    if not facts:
        return False
    facts = cut(facts, full=len(facts) == PAGE_SIZE)
    db = Database(batch.connection)
    known = account_versions.current(db, account_ids(facts))
    page = Page(facts, list(steps(facts, known)))
    for projection in PROJECTIONS:
        projection.apply(db, page)
    batch.reached = facts[-1].position
    return True


def make_anew(batch: Batch) -> None:
    """Drop every table and view that there is, and make the empty ones."""
    db = Database(batch.connection)
    for name in db.view_names():
        db.execute(f'DROP VIEW "{name}"')
    for name in db.table_names():
        if name != "tracking":
            db.execute(f'DROP TABLE "{name}"')
    for projection in PROJECTIONS:
        projection.create_tables(db)
    db.execute(f"PRAGMA user_version = {FORMAT}")
