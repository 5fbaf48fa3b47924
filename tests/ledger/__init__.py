"""The ledger: events at rest, and the verbs that write them."""
