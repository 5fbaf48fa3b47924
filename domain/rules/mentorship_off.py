"""A school may have switched mentorship off."""

from shlex import quote

from domain.fields import UserType
from domain.rule import Refusal, Rule, Status
from domain.upload import Upload

RULE = Rule(
    "mentorship-off",
    "With the mentorship tool switched off, a school's mentors file is refused.",
    Status.DOCUMENTED,
    ("SEED-MENT",),
    caveat="the switch is documented, its effect on files assumed",
)


def refuses(upload: Upload) -> Refusal | None:
    """Whether the school takes no mentors."""
    settings = upload.settings
    if settings.user_type is not UserType.MENTORS or settings.school.mentorship:
        return None
    name = quote(settings.school.name)
    return RULE.refuse(
        "base",
        "Mentorship is not enabled for this school.",
        f"switch it on with: rollbook school set {name} --mentorship",
    )
