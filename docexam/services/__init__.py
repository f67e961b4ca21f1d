"""Use cases: each opens a transaction, does one thing, returns its result and its changes."""
