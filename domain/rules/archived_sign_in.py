"""An archived account cannot sign in."""

from domain.rule import Rule, Status

RULE = Rule(
    "archived-sign-in",
    "An archived account cannot sign in to the school's Handshake. Since 2024 the "
    "person may go on with an unconnected account.",
    Status.DOCUMENTED,
    ("ARCHINFO", "ARCH"),
    caveat="the sources contradict each other",
)

SINCE = "2024-01-01"


def shut_out(*, archived: bool) -> bool:
    """Whether being archived keeps the account out, whatever else holds."""
    return archived


def remark(*, archived: bool, at: str) -> str | None:
    """What to tell of an archived account, at a moment."""
    if not archived:
        return None
    text = "archived: cannot sign in to the school's Handshake"
    if at < SINCE:
        return text
    return f"{text}; since 2024 the person may go on with an unconnected account"
