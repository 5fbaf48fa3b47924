"""A row identical to the student's last row is not looked at further."""

from domain.rule import Rule, Status

RULE = Rule(
    "unchanged-row",
    "A row that is the same as the student's last row is not looked at further. It is "
    "compared with the upload, not with the account.",
    Status.DOCUMENTED,
    ("IMPL",),
    caveat="a row that was rejected or skipped last time is looked at again: assumed",
)
