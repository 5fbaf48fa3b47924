"""What can go wrong with a ledger that the user can put right?"""


class LedgerError(Exception):
    """A sentence for the user: what happened, where, and what to do."""


class LedgerBusyError(LedgerError):
    """Another process is writing to the ledger."""
