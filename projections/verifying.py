"""Are the views what the events fold to?"""

from collections.abc import Iterator
from contextlib import closing

from ledger.ledger import Ledger
from projections.catching_up import PROJECTIONS, make_anew, take_page
from projections.reading import Reader
from projections.tracking import Batch, recorder


def views_match_events(ledger: Ledger, reader: Reader) -> Iterator[str]:
    """The views' tables are those that folding all events anew gives."""
    tracked = recorder(":memory:")
    with closing(tracked.datastore):
        tracked.create_table()
        with tracked.batch() as batch:
            make_anew(batch)
            while take_page(ledger, batch):
                pass
            for projection in PROJECTIONS:
                for table in projection.TABLES:
                    yield from _differences(batch, reader, table)


def _differences(batch: Batch, reader: Reader, table: str) -> Iterator[str]:
    sql = f'SELECT * FROM "{table}"'
    fresh = {tuple(row) for row in batch.connection.execute(sql)}
    kept = {tuple(row) for row in reader.table(sql).rows}
    if fresh != kept:
        rows = len(fresh ^ kept)
        yield f"{rows} rows of the view {table} are not what the events say"
