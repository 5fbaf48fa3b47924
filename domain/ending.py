"""In which ways can a row end?"""

from enum import StrEnum


class Kind(StrEnum):
    """The five ways in which a row can end."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"
    REJECTED = "rejected"
