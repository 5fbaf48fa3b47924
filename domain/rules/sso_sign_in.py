"""Who may sign in with single sign-on?"""

from domain.rule import Rule, Status
from domain.rules.archived_sign_in import shut_out

RULE = Rule(
    "sso-sign-in",
    "SSO works when the school uses it, and the account has an auth_identifier and is "
    "not archived, while the school still admits the person: that it was withdrawn or "
    "restored is observed.",
    Status.DOCUMENTED,
    ("SEED-ALUM",),
)


def can_use_sso(
    *, sso: bool, auth_identifier: str | None, archived: bool, withdrawn: bool
) -> bool:
    """Whether the account can be entered with single sign-on."""
    admitted = sso and bool(auth_identifier) and not withdrawn
    return admitted and not shut_out(archived=archived)


def remark(*, withdrawn: bool) -> str | None:
    """What to tell of an account whose single sign-on was withdrawn."""
    return "single sign-on no longer admits the person" if withdrawn else None
