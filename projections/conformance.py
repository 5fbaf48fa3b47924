"""What came of it when our word was held against the importer's, rule by rule?

Of each import, and of each export and moment, the comparison recorded last counts.
"""

from dataclasses import asdict
from typing import Final

from sqlite_utils import Database

from domain.conformance import Verdict
from domain.events import ConformanceRecorded
from projections.page import Page
from projections.reading import Reader
from projections.tables import create_table

TABLES: Final = ("conformance",)

_TYPES: Final = {
    "position": "INTEGER",
    "school": "TEXT",
    "import": "INTEGER",
    "as_of": "TEXT",
    "file": "TEXT",
    "sha256": "TEXT",
    "rule": "TEXT",
    **dict.fromkeys((verdict.value for verdict in Verdict), "INTEGER"),
}
_SUPERSEDE: Final = """DELETE FROM conformance WHERE school = ? AND "import" IS ?
    AND as_of IS ? AND ("import" IS NOT NULL OR file = ?)"""


def create_tables(db: Database) -> None:
    """One row per comparison and rule."""
    create_table(db, "conformance", _TYPES, ("position", "rule"))


def apply(db: Database, page: Page) -> None:
    """Add the comparisons that were recorded in the page."""
    for fact in page.others:
        if isinstance(event := fact.recorded.event, ConformanceRecorded):
            _add(db, fact.position, event)


def conformance_by_rule(reader: Reader) -> dict[str, dict[str, int]]:
    """Per rule that a comparison was recorded for, how often there was each verdict."""
    sums = ", ".join(f"sum({verdict}) AS {verdict}" for verdict in Verdict)
    found = reader.objects(
        f"SELECT rule, {sums} FROM conformance WHERE rule IS NOT NULL GROUP BY rule"
    )
    return {str(row.pop("rule")): row for row in found}


def _add(db: Database, position: int, event: ConformanceRecorded) -> None:
    about = (event.name, event.import_number, event.as_of, event.file)
    db.execute(_SUPERSEDE, about)
    for tally in event.tallies:
        db.table("conformance").insert(
            {
                "position": position,
                **dict(zip(("school", "import", "as_of", "file"), about, strict=True)),
                "sha256": event.sha256,
                **asdict(tally),
            }
        )
