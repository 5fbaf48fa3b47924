"""A student who is not in a file is untouched.

There is nothing to do, so there is nothing to call: an import only ever decides about
the rows that it has.
"""

from domain.rule import Rule, Status

RULE = Rule(
    "absence-keeps",
    "A student who is not in a file is untouched: dropping out of the sync does not "
    "disable an account.",
    Status.DOCUMENTED,
    ("SEED-ALUM",),
)
