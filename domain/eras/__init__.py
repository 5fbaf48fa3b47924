"""What the importer understood and when, as data: one module per topic."""
