"""The public vocabulary of scenarios, described in docs/scenarios.md."""
