# No ledger
rollbook --ledger elsewhere accounts
