"""How would a row of a file end that was not imported? Nothing is written."""

from dataclasses import dataclass, replace
from uuid import UUID

from domain.account import Account, create, evolve
from domain.events import BeginningEvent, ImportStarted
from domain.explaining import Explanation, InFile, explain
from domain.row_of_file import row_of_file
from domain.settings import Settings
from domain.sheet import read_sheet
from ledger.identity import import_id
from ledger.judging import settings_for
from ledger.ledger import Ledger
from ledger.roster import Roster
from ledger.run import Run
from ledger.running import come_to
from ledger.source import Loaded
from ledger.started import source_of


@dataclass(frozen=True, slots=True)
class Explained:
    """A row of a file, its explanation, and the terms of its import.

    ``new`` is the id of the account that it creates; ``number`` is None where the file
    was not imported.
    """

    file: str
    at: str
    settings: Settings
    explanation: Explanation
    new: UUID | None = None
    number: int | None = None

    @property
    def after(self) -> Account | None:
        """The account after the row, None where there still is none."""
        account = self.explanation.before
        for event in (ruled.event for ruled in self.explanation.outcome.events):
            if account:
                account = evolve(account, event)
            elif self.new and isinstance(event, BeginningEvent):
                account = create(self.new, event)
        return account


def explain_planned(ledger: Ledger, run: Run, number: int) -> Explained:
    """The explanation of a row of a file that was planned.

    Raises NoSuchRowError.
    """
    name, content, settings = run.source.name, run.loaded.content, run.settings
    record = row_of_file(name, content, settings, number)
    with ledger.reading() as cursor:
        roster = Roster(cursor)
        analysis = come_to(run.loaded, settings, roster, number)
        sheet = read_sheet(name, content, settings)
        explanation = explain(InFile(record, sheet, analysis, roster, settings))
        after = roster.happen(explanation.before, explanation.outcome.events)
    new = after.id if after else None
    return Explained(name, run.source.at, settings, explanation, new)


def explain_held(ledger: Ledger, number: int, row: int) -> Explained:
    """The explanation of a row of a held import, as if it ran now.

    Raises NoSuchRowError.
    """
    begun = ledger.stream(import_id(number))[0]
    if not isinstance(begun.event, ImportStarted):
        raise TypeError(f"import {number} does not begin with ImportStarted")
    content = ledger.kept_file(begun.event.sha256)
    source = source_of(begun.event, begun.cause.at, lambda: content)
    loaded = Loaded(source, content, begun.event.sha256)
    run = Run(number, loaded, settings_for(ledger, source))
    return replace(explain_planned(ledger, run, row), number=number)
