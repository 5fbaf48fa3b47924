# Another ledger
rollbook replay --without 2 --into other
