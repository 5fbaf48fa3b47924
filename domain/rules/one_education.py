"""There is one education record per account.

The field table has one set of primary_education fields, so a new degree at the same
school overwrites the old one.
"""

from domain.rule import Rule, Status

RULE = Rule(
    "one-education",
    "There is one education record; a new degree at the same school overwrites it.",
    Status.DOCUMENTED,
    ("FAQ",),
    caveat="overwriting inferred",
)
