"""Who may sign in with address and password?"""

from domain.rule import Rule, Status
from domain.rules.archived_sign_in import shut_out

RULE = Rule(
    "password-sign-in",
    "E-mail and password work for an account that is not archived, once the person has "
    "set a password.",
    Status.DOCUMENTED,
    ("SEED-ALUM",),
)


def can_use_password(*, archived: bool) -> bool:
    """Whether the account can be entered with a password, once it has one."""
    return not shut_out(archived=archived)
