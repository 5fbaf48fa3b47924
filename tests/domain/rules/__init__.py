"""The rules of the importer, one module each."""
