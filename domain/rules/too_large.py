"""A file of 50 MB or more is refused."""

from domain.rule import Refusal, Rule, Status
from domain.upload import Upload

RULE = Rule(
    "too-large",
    "A file must be smaller than 50 MB (50 000 000 bytes).",
    Status.DOCUMENTED,
    ("CSVRULES",),
    caveat="text assumed",
)


def refuses(upload: Upload) -> Refusal | None:
    """Whether the file is over the limit."""
    limit = upload.settings.rulebook.limits[RULE.name]
    if len(upload.content) < limit:
        return None
    megabytes = limit // 1_000_000
    return RULE.refuse(
        "base",
        f"The file must be less than {megabytes} MB.",
        f"it has {len(upload.content)} bytes: split it into smaller files",
    )
