"""One documented behaviour of the importer per module."""
