"""The views: events in, rows out, on real SQLite."""
