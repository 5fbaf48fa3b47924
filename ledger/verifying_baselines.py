"""Are the baselines of a ledger sound?"""

from collections.abc import Iterator

from domain.events import Baselined, BaselineTaken
from domain.records import CsvText
from ledger.kept_files import KeptFileError
from ledger.ledger import Ledger


def baselines_match_rows(ledger: Ledger) -> Iterator[str]:
    """Every baseline has its file, and an account for each of its rows."""
    rows: list[int] = []
    for fact in ledger.all_facts():
        event, cause = fact.recorded.event, fact.recorded.cause
        if isinstance(event, Baselined):
            rows.append(cause.row or 0)
        elif isinstance(event, BaselineTaken):
            yield from _compare(ledger, event, rows)
            rows = []
    if rows:
        yield f"{len(rows)} accounts of a baseline come without its BaselineTaken"


def _compare(ledger: Ledger, taken: BaselineTaken, rows: list[int]) -> Iterator[str]:
    which = f"the baseline {taken.file} of {taken.name}"
    if len(rows) != taken.accounts:
        yield f"{which} counted {taken.accounts} accounts, its events {len(rows)}"
    try:
        content = ledger.kept_file(taken.sha256)
    except KeptFileError as error:
        yield f"{which}: {error}"
        return
    records = CsvText(content).records()
    of_file = [record.number for record in records][1:]
    if rows != of_file:
        missing = sorted(set(rows) ^ set(of_file))
        yield f"{which}: rows without just one account: {missing[:5]}"
