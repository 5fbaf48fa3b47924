"""Acceptance scenarios, their steps, and the invented university they draw on."""
