# The demo, in a ledger that is in use
rollbook demo
