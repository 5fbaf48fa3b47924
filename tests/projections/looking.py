"""How tests look into the views."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from domain.settings import Job
from ledger.ledger import Ledger
from projections.reading import Reader
from projections.views import Views
from tests.ledger.given import HEADER, run, students

Rows = list[dict[str, Any]]
_ALL = 'SELECT * FROM "{}"'
_NAMES = """SELECT name FROM sqlite_master
    WHERE type IN ('table', 'view') AND name <> 'tracking'"""


@contextmanager
def looking(ledger: Ledger) -> Iterator[Reader]:
    """The views, caught up."""
    views = Views(ledger)
    views.catch_up()
    with views.reader() as reader:
        yield reader


def ask(ledger: Ledger, sql: str, *values: object) -> Rows:
    """What the views answer, caught up."""
    with looking(ledger) as reader:
        return reader.objects(sql, values)


def everything(reader: Reader) -> dict[str, Rows]:
    """All tables and views, but for how far they have read."""
    names = [row["name"] for row in reader.objects(_NAMES)]
    return {name: sorted(reader.objects(_ALL.format(name)), key=repr) for name in names}


def ann_is(ledger: Ledger, day: int, job: Job | None = None, **cells: str) -> None:
    """Let a file say this of Ann, who is the only one in it."""
    header = ",".join([HEADER, *(cell.replace("__", ":") for cell in cells)])
    row = ",".join(["ann,ann@state.example.edu,Ann", *cells.values()])
    run(ledger, students(row, day=day, header=header, job=job))
