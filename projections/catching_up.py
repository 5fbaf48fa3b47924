"""How do facts get into the views, exactly once?"""

from collections.abc import Sequence
from types import ModuleType
from typing import Final

from sqlite_utils import Database

from ledger.ledger import Ledger
from ledger.recorded import Fact
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
from projections.accounts_now import current
from projections.page import Page, cut, known_before, parted, steps
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
PAGE_SIZE: Final = 500
"""Facts that are in memory at once: so few that the processor's cache holds them."""
PAGES: Final = 100
"""Pages that are written at once: so many that they share the indexes' leaves."""


def take_pages(ledger: Ledger, batch: Batch) -> bool:
    """Take in as many pages as one transaction may hold; False at the end."""
    return all(take_page(ledger, batch) for _ in range(PAGES))


def take_page(ledger: Ledger, batch: Batch) -> bool:
    """Take in the next page of facts, in the batch's transaction; False at the end."""
    facts = ledger.facts(batch.reached, PAGE_SIZE)
    if not facts:
        return False
    take_in(batch, cut(facts, full=len(facts) == PAGE_SIZE))
    return True


def take_in(batch: Batch, facts: Sequence[Fact]) -> None:
    """Take in the facts that follow those reached, cut so that they are a page."""
    db = Database(batch.connection)
    of_accounts, others = parted(facts)
    known = current(db, known_before(of_accounts))
    page = Page(list(steps(of_accounts, known)), others)
    for projection in PROJECTIONS:
        projection.apply(db, page)
    batch.reached = facts[-1].position


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
