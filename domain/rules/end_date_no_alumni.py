"""A past end date makes nobody an alumnus.

There is nothing to do, so there is nothing to call: only a row's school_year_name
changes the school year.
"""

from domain.rule import Rule, Status

RULE = Rule(
    "end-date-no-alumni",
    "A past end_date never makes anyone Alumni; the file must say so.",
    Status.DOCUMENTED,
    ("IMP-STU",),
)
