"""Given accounts, when rows come, then this happens: the words of the tests."""

from dataclasses import dataclass

from domain.account import Account
from domain.decide import Outcome, decide
from domain.ending import Kind
from domain.events import Ruled
from domain.row import Row
from domain.rules.duplicate_row import IdentifiersSeen, keys_of_row
from domain.settings import Job, School, Settings
from tests.domain.in_memory import InMemoryAccounts
from tests.domain.people import STATE

Messages = dict[str, list[str]]


@dataclass(frozen=True)
class Then:
    """How the last row ended, and what the accounts are after all of them."""

    outcome: Outcome
    accounts: InMemoryAccounts

    def then_created(self, *told: Ruled) -> None:
        assert self.outcome.kind is Kind.CREATED
        assert self.outcome.events == told

    def then_updated(self, *told: Ruled) -> None:
        assert self.outcome.kind is Kind.UPDATED
        assert self.outcome.events == told

    def then_nothing_happens(self) -> None:
        assert self.outcome.kind is Kind.UNCHANGED
        assert self.outcome.events == ()

    def then_accepted(self) -> None:
        assert self.outcome.refusal is None

    def then_rejected(self, rule: str, message: Messages, *, hint: str = "") -> None:
        refusal = self.outcome.refusal
        assert refusal is not None
        assert refusal.rule == rule
        assert {f: list(t) for f, t in (refusal.message or {}).items()} == message
        assert hint in refusal.hint
        assert (self.outcome.kind, self.outcome.events) == (Kind.REJECTED, ())

    def account(self, username: str) -> Account:
        """The state university's account, as the rows left it."""
        account = self.accounts.by_username(STATE.name, username)
        assert account is not None
        return account


@dataclass(frozen=True)
class Given:
    """Accounts, and the terms of the file that is about to come."""

    accounts: InMemoryAccounts
    settings: Settings

    def when(self, *rows: Row) -> Then:
        """The rows of one file apply from top to bottom."""
        file = IdentifiersSeen()
        file.see([row.number for row in rows], map(keys_of_row, rows))
        for row in rows:
            outcome = decide(self.accounts, file, row, self.settings)
            self.accounts.happen(outcome.account, outcome.events)
        return Then(outcome, self.accounts)


def given(*accounts: Account, job: Job | None = None, school: School = STATE) -> Given:
    """A school's job, and the accounts that it is going to meet."""
    return Given(InMemoryAccounts(accounts), Settings(school, job or Job()))
