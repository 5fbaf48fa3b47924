"""Created accounts are confirmed and connected, and nobody is notified."""

from domain.rule import Rule, Status

RULE = Rule(
    "created-confirmed",
    "A created account is confirmed and connected at once, and nobody is notified.",
    Status.DOCUMENTED,
    ("FAQ",),
)
