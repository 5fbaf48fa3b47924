"""Read models in SQLite, one module per question that they answer."""
