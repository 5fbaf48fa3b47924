# A point in time that the ledger has not reached
rollbook accounts --as-of import:17
