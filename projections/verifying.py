"""Are the views what the events fold to?"""

from collections import Counter
from collections.abc import Iterator
from contextlib import closing

from ledger.ledger import Ledger
from projections.catching_up import PROJECTIONS, make_anew, take_page
from projections.reading import Reader
from projections.tracking import Batch, recorder

_LAYOUT = """SELECT type, name, sql FROM sqlite_master
    WHERE sql IS NOT NULL AND name <> 'tracking'"""


def views_match_events(ledger: Ledger, reader: Reader) -> Iterator[str]:
    """The views' tables are those that folding all events anew gives."""
    tracked = recorder(":memory:")
    with closing(tracked.datastore):
        tracked.create_table()
        with tracked.batch() as batch:
            make_anew(batch)
            while take_page(ledger, batch):
                pass
            yield from _differences(batch, reader, "sqlite_master", _LAYOUT)
            for projection in PROJECTIONS:
                for table in projection.TABLES:
                    sql = f'SELECT * FROM "{table}"'
                    yield from _differences(batch, reader, table, sql)


def _differences(batch: Batch, reader: Reader, table: str, sql: str) -> Iterator[str]:
    fresh = Counter(tuple(row) for row in batch.connection.execute(sql))
    kept = Counter(tuple(row) for row in reader.table(sql).rows)
    rows = ((fresh - kept) + (kept - fresh)).total()
    if rows:
        yield f"{rows} rows of the view {table} are not what the events say"
